import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { DescribeInstancesCommand } from '@aws-sdk/client-ec2';
import { describe, expect, it, vi } from 'vitest';
import { isLoopback, loopbackAddress } from '../../src/sandbox/loopback';
import { SandboxError, startSandbox } from '../../src/sandbox/sandbox';
import { fingerprintLine } from '../../src/sandbox/ssh/host-keys';
import { isRunning } from '../fixtures/processes';
import { ec2Client, push } from './aws/clients';
import { exec, firstOutput, keyPair, logIn } from './ssh/ssh-command';

const run = promisify(execFile);

/** Returns the resources that keep a process alive, except timers: Vitest has some of its own. */
function openHandles(): string[] {
  return process
    .getActiveResourcesInfo()
    .filter((name) => /TCP|Pipe|Process/.test(name))
    .sort();
}

describe('startSandbox', () => {
  it('leaves nothing behind when it is closed in the middle of everything', async () => {
    const before = openHandles();
    const sandbox = await startSandbox({ instances: 2 });
    const key = keyPair();
    await push(sandbox, key);
    sandbox.fail('DescribeInstances', { delayMs: 3_600_000 });
    const [instance] = sandbox.instances;
    const ec2 = ec2Client(sandbox);
    const waiting = ec2.send(new DescribeInstancesCommand({})).catch((error: Error) => error);
    const client = await logIn({
      host: instance?.address ?? '',
      port: sandbox.sshPort,
      username: 'ec2-user',
      privateKey: key.private,
    });
    const channel = await exec(client, "trap '' HUP; touch here; echo $$; while :; do sleep 1000; done");
    const pid = Number(await firstOutput(channel));
    const closed = new Promise<void>((resolve) => {
      client.once('close', () => resolve());
    });
    await Promise.all([sandbox.close(), sandbox.close()]);
    await closed;
    expect(await waiting).toMatchObject({ code: 'ECONNRESET' });
    ec2.destroy();
    expect(isRunning(pid)).toBe(false);
    expect(existsSync(instance?.home ?? '')).toBe(false);
    await expect(fetch(sandbox.endpoint)).rejects.toThrow();
    await vi.waitFor(() => expect(openHandles()).toEqual(before));
  });

  it('gives each instance an address, an ID, a name and host keys of its own, on one port', async () => {
    const sandbox = await startSandbox({ instances: 3 });
    try {
      expect(sandbox.instances.map(({ address }) => address)).toEqual([
        '127.0.0.11',
        '127.0.0.12',
        '127.0.0.13',
      ]);
      expect(sandbox.instances.map(({ name }) => name)).toEqual(['web-1', 'web-2', 'web-3']);
      expect(new Set(sandbox.instances.flatMap(({ hostKeys }) => hostKeys)).size).toBe(9);
      expect(sandbox.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      for (const { metadataUrl, address } of sandbox.instances) {
        expect(metadataUrl).toBe(`http://${address}:${new URL(sandbox.endpoint).port}`);
      }
    } finally {
      await sandbox.close();
    }
  });

  it('leaves the SSH port to who brings another server along', async () => {
    const sandbox = await startSandbox({ instances: [{ sshHost: false }] });
    const server = createServer();
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(sandbox.sshPort, sandbox.instances[0]?.address, resolve);
      });
    } finally {
      server.close();
      await sandbox.close();
    }
  });

  it.each([
    [{ region: 'nowhere' }, 'Not a Region'],
    [{ accountId: '1' }, 'Not an account ID'],
    [{ pageSize: 0 }, 'Not a page size'],
    [{ keyLifetimeSeconds: 0 }, 'Not a lifetime'],
    [{ instances: [{ id: 'web' }] }, 'Not an instance ID'],
    [{ instances: [{ state: 'tired' }] }, 'Not a state'],
    [{ instances: [{ address: '10.0.0.1' }] }, 'Not an address in 127.0.0.0/8'],
    [{ instances: [{ address: '127.0.0.9' }, { address: '127.0.0.9' }] }, 'Two instances have the address'],
    [{ instances: [{ id: 'i-00000000' }, { id: 'i-00000000' }] }, 'Two instances have the ID'],
  ])('refuses %j', async (options, message) => {
    await expect(startSandbox(options)).rejects.toThrow(SandboxError);
    await expect(startSandbox(options)).rejects.toThrow(message);
  });

  it('says which port is in use, and leaves nothing bound', async () => {
    const first = await startSandbox({ instances: 1 });
    const before = openHandles();
    const port = Number(new URL(first.endpoint).port);
    await expect(startSandbox({ instances: 1, port })).rejects.toThrow(`Port ${port} of 127.0.0.1 is in use`);
    await expect(startSandbox({ instances: 1, sshPort: first.sshPort })).rejects.toThrow(
      `Port ${first.sshPort} of 127.0.0.11 is in use`,
    );
    await vi.waitFor(() => expect(openHandles()).toEqual(before));
    await first.close();
  });
});

describe('the host keys', () => {
  it('have the fingerprints that ssh-keygen gives them', async () => {
    const sandbox = await startSandbox({ instances: 1 });
    try {
      for (const key of sandbox.instances[0]?.hostKeys ?? []) {
        const child = run('ssh-keygen', ['-l', '-f', '-']);
        child.child.stdin?.end(`${key}\n`);
        expect(`${fingerprintLine(key)}\n`).toBe((await child).stdout);
      }
    } finally {
      await sandbox.close();
    }
  });
});

describe('loopback addresses', () => {
  it('go on past the end of an octet', () => {
    expect([0, 244, 245, 65_525].map(loopbackAddress)).toEqual([
      '127.0.0.11',
      '127.0.0.255',
      '127.0.1.0',
      '127.1.0.0',
    ]);
    expect(() => loopbackAddress(-1)).toThrow(SandboxError);
  });

  it.each(['127.0.0.1', '127.255.255.254'])('%s is one', (address) => expect(isLoopback(address)).toBe(true));
  it.each(['128.0.0.1', '127.0.0.256', '127.0.0', '127.0.0.01', 'localhost', '127.0.0.1 '])(
    '%s is none',
    (address) => {
      expect(isLoopback(address)).toBe(false);
    },
  );
});
