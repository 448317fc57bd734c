import { execFile } from 'node:child_process';
import { networkInterfaces } from 'node:os';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, SandboxError, startSandbox } from '../../src/sandbox/sandbox';
import { push } from './aws/clients';
import { keyPair, logIn } from './ssh/ssh-command';

const run = promisify(execFile);
const hasIpv6 = Object.values(networkInterfaces()).some((all) =>
  all?.some(({ address }) => address === '::1'),
);

describe.skipIf(!hasIpv6)('an instance with the IPv6 address ::1', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({
      instances: [{ publicAddress: null, ipv6Address: '::1', hostKeyTypes: ['ed25519'] }],
    });
  });
  afterAll(() => sandbox.close());

  it('listens there, on the port of all instances', async () => {
    const key = keyPair();
    await push(sandbox, key);
    const address = { host: '::1', port: sandbox.sshPort, username: 'ec2-user' };
    const client = await logIn({ ...address, privateKey: key.private });
    client.end();
  });

  it('has all its addresses in the known hosts', async () => {
    for (const address of ['127.0.0.11', '127.1.0.11', '::1']) {
      const name = `[${address}]:${sandbox.sshPort}`;
      const { stdout } = await run('ssh-keygen', ['-F', name, '-f', sandbox.knownHostsFile]);
      expect(stdout).toContain(' ssh-ed25519 ');
    }
  });

  it('cannot share it with another instance', async () => {
    const instances = [{ ipv6Address: '::1' }, { ipv6Address: '::1' }];
    const starting = startSandbox({ instances });
    await expect(starting).rejects.toThrow(SandboxError);
    await expect(starting).rejects.toThrow('Two instances have the IPv6 address ::1');
  });
});
