import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Cloud, type CloudInstance, startCloud } from '../fixtures/cloud';
import type { Job, StepResult } from '../fixtures/runner';
import { type Ended, type SetupJob, startSetupJob } from '../fixtures/setup-job';
import { testUser } from '../fixtures/sshd';

let cloud: Cloud;
let web: CloudInstance;
/** An instance with a `Name` tag that somebody else has chosen, without host keys on its console. */
let hostile: CloudInstance;
let job: Job;
let home: string;
let step: SetupJob['step'];
let setUp: SetupJob['setUp'];
let later: SetupJob['later'];
beforeAll(async () => {
  cloud = await startCloud([
    { name: 'web-1', hostKeyTypes: ['ed25519'] },
    { name: 'i-cloud.example.com', hostKeyTypes: ['ed25519'], consoleOutput: '' },
    { name: 'backup', hostKeyTypes: ['ed25519'] },
  ]);
  const [first, second] = cloud.instances;
  if (first === undefined || second === undefined) throw new Error('two instances were started');
  [web, hostile] = [first, second];
});
afterAll(() => cloud.close());
beforeEach(async () => {
  ({ job, home, step, setUp, later } = await startSetupJob(cloud));
});

/** Runs `ssh` in a later step of the job. */
function ssh(setup: StepResult, ...args: string[]): Promise<Ended> {
  return later(setup, 'ssh', ...args);
}

function writeConfig(text: string): void {
  mkdirSync(join(home, '.ssh'), { mode: 0o700 });
  writeFileSync(join(home, '.ssh', 'config'), text, { mode: 0o600 });
}

function publicLine({ hostKeys }: CloudInstance): string {
  const [key] = hostKeys.keys;
  if (key === undefined) throw new Error('no host key');
  return key.publicLine;
}

describe('somebody who chooses Name tags', () => {
  it('cannot take the place of a server whose name is as long as an instance ID', async () => {
    const setup = await setUp(step([]));
    for (const name of ['i-cloud.example.com', 'i-website1', 'i-love.com']) {
      const { stdout } = await ssh(setup, '-G', name);
      expect(stdout, name).not.toMatch(/^proxycommand .* proxy /m);
    }
    const pinned = await setUp(step([], { 'known-hosts': `i-* ${publicLine(web)}` }));
    expect((await ssh(pinned, '-G', 'i-cloud.example.com')).stdout).not.toMatch(/^proxycommand/m);
    expect((await ssh(pinned, '-G', hostile.id)).stdout).toMatch(/^proxycommand .* proxy /m);
  });

  it('cannot take over a host of the configuration, or of an earlier setup', async () => {
    const [, , backup] = cloud.instances;
    if (backup === undefined) throw new Error('three instances were started');
    writeConfig('Host backup\n  HostName 192.0.2.7\n');
    const setup = await setUp(step([backup, web]));
    expect(setup.outputs.hosts).toBe(`${backup.id} web-1`);
    expect(setup.log).toContain(
      `The Name tag of ${backup.id} is no host name, because it is the name of another host on this runner`,
    );
    expect((await ssh(setup, '-G', 'backup')).stdout).toContain('hostname 192.0.2.7\n');
    // The same instance again keeps its name.
    const again = await setUp(step([web], {}, { env: setup.exported }));
    expect(again.outputs.hosts).toBe('web-1');
  });
});

describe('host keys', () => {
  it('are those of the step in strict, whatever the configuration of the user adds', async () => {
    const keys = join(home, 'keys');
    writeFileSync(keys, `${hostile.id} ${publicLine(hostile)}\n`);
    const path = join(process.env.HOME ?? '', 'keys');
    writeConfig(
      `Host *\n  GlobalKnownHostsFile ${path}\n  KnownHostsCommand /bin/cat ${path}\n  VerifyHostKeyDNS yes\n`,
    );
    const setup = await setUp(step([hostile], { 'host-key-verification': 'strict' }));
    const { code, stderr } = await ssh(setup, hostile.id, 'true');
    expect(code).toBe(255);
    expect(stderr).toContain('Host key verification failed.');
    expect((await ssh(setup, '-G', hostile.id)).stdout).toContain('verifyhostkeydns false\n');
  });

  it('that are revoked or pinned for every host count without instance-ids', async () => {
    const revoked = await setUp(step([], { 'known-hosts': `@revoked * ${publicLine(hostile)}` }));
    const refused = await ssh(revoked, hostile.id, 'true');
    expect(refused).toMatchObject({ code: 255, stderr: expect.stringContaining('REVOKED') });
    const all = `* ${publicLine(web)}\n${hostile.id} ${publicLine(hostile)}`;
    const pinned = await setUp(step([], { 'known-hosts': all }));
    expect(await ssh(pinned, web.id, 'echo web')).toMatchObject({ code: 0, stdout: 'web\n', stderr: '' });
    expect(await ssh(pinned, hostile.id, 'echo h')).toMatchObject({ code: 0, stdout: 'h\n', stderr: '' });
    // A line with the ID counts alone, as in the run action.
    const swapped = `* ${publicLine(hostile)}\n${hostile.id} ${publicLine(web)}`;
    const own = await setUp(step([], { 'known-hosts': swapped }));
    expect((await ssh(own, hostile.id, 'true')).stderr).toContain('Host key verification failed.');
  });
});

it('a user of several words does not become options or other arguments of the proxy', async () => {
  const setup = await setUp(step([web]));
  const before = cloud.sandbox.pushes.length;
  const { code, stderr } = await ssh(setup, '-l', `${testUser} ${hostile.id}`, 'web-1', 'true');
  expect(code).toBe(255);
  expect(stderr).toContain('--os-user');
  expect(cloud.sandbox.pushes.length).toBe(before);
});

it('a connection is not shared with other jobs by the configuration of the user, if the path is too long', async () => {
  writeConfig('Host *\n  ControlMaster auto\n  ControlPath ~/.ssh/%r@%h\n');
  const temp = join(job.temp, 'x'.repeat(60));
  mkdirSync(temp);
  const setup = await setUp(step([web], {}, { env: { RUNNER_TEMP: temp } }));
  expect(dirname(dirname(setup.outputs['ssh-config'] ?? ''))).toBe(temp);
  expect((await ssh(setup, '-G', 'web-1')).stdout).not.toMatch(/^controlpath (?!none)/m);
});

it('a configuration that others can write to, which ssh refuses, is reported with a way around it', async () => {
  writeConfig('# mine\n');
  chmodSync(join(home, '.ssh', 'config'), 0o666);
  const setup = await setUp(step([web]));
  expect(setup.log).toMatch(/^::warning::ssh does not use .*: Bad owner or permissions on .* with -F\./m);
  expect(setup.exported.GIT_SSH_COMMAND).toBe(`ssh -F ${setup.outputs['ssh-config']}`);
  expect((await ssh(setup, '-F', setup.outputs['ssh-config'] ?? '', 'web-1', 'echo there')).stdout).toBe(
    'there\n',
  );
});

it('a work folder with a line break in its path, and Windows, are refused', async () => {
  const temp = join(job.temp, 'a\n  ProxyCommand touch x\n');
  mkdirSync(temp);
  const broken = await job.run(step([web], {}, { env: { RUNNER_TEMP: temp } }));
  expect(broken.log).toContain(
    '::error::EIC_INPUT_INVALID: The path in `RUNNER_TEMP` has a control character.',
  );
  const platform = "data:text/javascript,Object.defineProperty(process,'platform',{value:'win32'})";
  const windows = await job.run(step([web], {}, { env: { NODE_OPTIONS: `--import=${platform}` } }));
  expect(windows.log).toContain('::error::EIC_INPUT_INVALID: The setup action does not support runners');
  expect(readdirSync(home)).toEqual([]);
});
