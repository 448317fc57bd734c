import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { type CloudInstance, startCloud } from '../fixtures/cloud';
import { inHome } from '../fixtures/home-directory';
import { startJob } from '../fixtures/runner';
import { testUser } from '../fixtures/sshd';

const run = promisify(execFile);

/**
 * A job that sets up `web` behind a bastion, whose console output shows its host keys or is empty.
 * @param knownHosts returns the input
 */
async function setUpBehindBastion(
  consoleOutput: { readonly consoleOutput?: string },
  knownHosts: (bastion: CloudInstance, port: number) => string = () => '',
) {
  // Their private addresses are not open: without one, the bastion connects to the other.
  const options = { privateAddress: null, hostKeyTypes: ['ed25519'] } as const;
  const cloud = await startCloud([
    { ...options, ...consoleOutput, name: 'bastion' },
    { ...options, name: 'web' },
  ]);
  const job = await startJob();
  const home = mkdtempSync(join(tmpdir(), 'eic-home-'));
  onTestFinished(async () => {
    await job.close();
    await cloud.close();
    rmSync(home, { recursive: true });
  });
  const [bastion, web] = cloud.instances;
  if (bastion === undefined || web === undefined) throw new Error('two instances were started');
  const setup = await job.run({
    action: 'setup',
    prefix: inHome(home),
    env: cloud.sandbox.env,
    inputs: {
      'instance-ids': web.id,
      'os-user': testUser,
      port: String(cloud.sandbox.sshPort),
      bastion: bastion.id,
      'host-key-verification': 'strict',
      'known-hosts': knownHosts(bastion, cloud.sandbox.sshPort),
    },
  });
  return { cloud, home, bastion, web, setup };
}

it('learns the host keys of a bastion once, and ssh goes through it', async () => {
  const { cloud, home, bastion, web, setup } = await setUpBehindBastion({});
  expect(setup.exitCode, setup.log).toBe(0);
  const known = join(dirname(setup.outputs['ssh-config'] ?? ''), 'proxy_known_hosts');
  expect(readFileSync(known, 'utf8')).toContain(`${bastion.id} ssh-ed25519 `);
  const [program = '', ...args] = [...inHome(home), 'ssh', 'web', 'echo $SSH_CONNECTION'];
  const env = { PATH: process.env.PATH, ...cloud.sandbox.env, ...setup.exported };
  const { stdout, stderr } = await run(program, args, { env });
  expect(stderr).toBe('');
  expect(stdout).toContain(`${web.address} ${cloud.sandbox.sshPort}\n`);
  expect(cloud.sandbox.pushes.map(({ instanceId }) => instanceId)).toEqual([bastion.id, web.id]);
});

it('refuses in strict a bastion whose host keys are not known: ssh never sees them', async () => {
  const { bastion, setup } = await setUpBehindBastion({ consoleOutput: '' });
  expect(setup.exitCode).toBe(1);
  expect(setup.log).toContain(
    `::error::EIC_HOST_KEY_UNKNOWN: The host keys of the bastion ${bastion.id} are not known.`,
  );
  expect(setup.exported).toEqual({});
});

it('pins a bastion by its ID if known-hosts has its address, which it may not keep', async () => {
  const pin = ({ address, hostKeys }: CloudInstance, port: number): string =>
    `[${address}]:${port} ${hostKeys.keys[0]?.publicLine ?? ''}`;
  const { bastion, setup } = await setUpBehindBastion({ consoleOutput: '' }, pin);
  expect(setup.exitCode, setup.log).toBe(0);
  const known = join(dirname(setup.outputs['ssh-config'] ?? ''), 'proxy_known_hosts');
  expect(readFileSync(known, 'utf8')).toMatch(new RegExp(`^${bastion.id} ssh-ed25519 `, 'm'));
});
