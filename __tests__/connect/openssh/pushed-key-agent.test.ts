import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { KeyType } from '../../../src/connect/key-pair';
import { PushedKeyAgent } from '../../../src/connect/openssh/pushed-key-agent';

const run = promisify(execFile);

let folder: string;
let socket: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eic-agent-test-'));
  socket = join(folder, 'agent');
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

interface Started {
  readonly agent: PushedKeyAgent;
  readonly pushed: string[];
  readonly failures: unknown[];
  /** Milliseconds on the agent's clock. */
  clock: number;
}

async function start(
  keyTypes: readonly KeyType[] = ['ed25519'],
  push: (publicKey: string) => Promise<void> = async () => undefined,
): Promise<Started> {
  const started: Omit<Started, 'agent'> = { pushed: [], failures: [], clock: 0 };
  const agent = new PushedKeyAgent({
    keyTypes,
    push: async (publicKey) => {
      await push(publicKey);
      started.pushed.push(publicKey);
    },
    failed: (reason) => started.failures.push(reason),
    now: () => started.clock,
  });
  await agent.listen(socket);
  onTestFinished(() => agent.close());
  return Object.assign(started, { agent });
}

/** OpenSSH's own client of agents. */
function sshAdd(...args: readonly string[]): Promise<{ stdout: string }> {
  return run('ssh-add', args, { env: { PATH: process.env.PATH, SSH_AUTH_SOCK: socket } });
}

/** Lists the keys as `ssh` does, and returns the files of the public keys. */
async function list(): Promise<string[]> {
  const { stdout } = await sshAdd('-L');
  return stdout
    .trim()
    .split('\n')
    .map((line, index) => {
      const file = join(folder, `key-${index}.pub`);
      writeFileSync(file, `${line}\n`);
      return file;
    });
}

describe('the agent of eic ssh', () => {
  it('pushes a key only when a client asks for it, before it lists it', async () => {
    const { agent, pushed } = await start();
    expect(pushed).toEqual([]);
    const { stdout } = await sshAdd('-L');
    expect(stdout).toBe(`${pushed[0]} eic, for 60 seconds\n`);
    expect(agent).toMatchObject({ listed: true, signed: false });
  });

  it('pushes a fresh key for each login', async () => {
    const { pushed } = await start();
    await sshAdd('-L');
    await sshAdd('-L');
    expect(new Set(pushed).size).toBe(2);
  });

  it.each<[KeyType, string]>([
    ['ed25519', 'ssh-ed25519'],
    ['rsa', 'ssh-rsa'],
  ])('signs with a key of the type %s', async (type, name) => {
    const { agent, pushed } = await start([type]);
    const [file = ''] = await list();
    expect(pushed).toEqual([expect.stringContaining(name)]);
    await sshAdd('-T', file);
    expect(agent.signed).toBe(true);
    expect(pushed).toHaveLength(1);
  });

  it('lists several types in the order that is asked for', async () => {
    const { pushed } = await start(['ed25519', 'rsa']);
    const { stdout } = await sshAdd('-L');
    expect(stdout.split('\n').map((line) => line.split(' ')[0])).toEqual(['ssh-ed25519', 'ssh-rsa', '']);
    expect(pushed).toHaveLength(2);
  });

  it('pushes a key again if its window is nearly over when the signature is asked for', async () => {
    const started = await start();
    const [file = ''] = await list();
    started.clock = 51_000;
    await sshAdd('-T', file);
    expect(started.pushed).toHaveLength(2);
    expect(new Set(started.pushed).size).toBe(1);
  });

  it('reports a push that fails, and lists nothing', async () => {
    const { agent, failures } = await start(['ed25519'], async () => {
      throw new Error('denied');
    });
    await expect(sshAdd('-L')).rejects.toMatchObject({ code: 1 });
    expect(failures).toEqual([expect.objectContaining({ message: 'denied' })]);
    expect(agent.listed).toBe(false);
  });

  it('accepts no other client after the login', async () => {
    await start();
    const [file = ''] = await list();
    await sshAdd('-T', file);
    await expect(sshAdd('-L')).rejects.toMatchObject({ code: 2 });
    expect(existsSync(socket)).toBe(false);
  });

  it('refuses a key that it did not list, and to be changed', async () => {
    const { pushed } = await start();
    const [file = ''] = await list();
    await list();
    await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, 'other')]);
    await expect(sshAdd('-T', join(folder, 'other.pub'))).rejects.toMatchObject({ code: 1 });
    await expect(sshAdd(join(folder, 'other'))).rejects.toMatchObject({ code: 1 });
    await expect(sshAdd('-D')).rejects.toMatchObject({ code: 1 });
    await sshAdd('-T', file);
    expect(pushed).toHaveLength(2);
  });

  it('ends a client that does not speak the protocol', async () => {
    await start();
    for (const bytes of [Buffer.from('SSH-2.0-OpenSSH\r\n'), Buffer.alloc(4)]) {
      const client = createConnection(socket);
      client.resume().on('error', () => undefined);
      client.write(bytes);
      await once(client, 'close');
    }
  });

  it('responds to requests in their order, however they are cut', async () => {
    await start();
    const client = createConnection(socket);
    onTestFinished(() => {
      client.destroy();
    });
    // An extension, as OpenSSH begins with, a sign request without an end, and a list.
    const extension = Buffer.concat([Buffer.of(0, 0, 0, 9, 27, 0, 0, 0, 4), Buffer.from('name')]);
    const cut = Buffer.of(0, 0, 0, 5, 13, 0, 0, 1, 0);
    for (const byte of Buffer.concat([extension, cut, Buffer.of(0, 0, 0, 1, 11)]))
      client.write(Buffer.of(byte));
    let received = Buffer.alloc(0);
    for await (const chunk of client) {
      received = Buffer.concat([received, chunk]);
      if (received.length > 15) break;
    }
    const failure = [0, 0, 0, 1, 5];
    expect([...received.subarray(0, 10)]).toEqual([...failure, ...failure]);
    expect([...received.subarray(14, 19)]).toEqual([12, 0, 0, 0, 1]);
  });

  it('drops everything when it is closed', async () => {
    const { agent } = await start();
    const client = createConnection(socket);
    await once(client, 'connect');
    agent.close();
    await once(client.resume(), 'close');
    await expect(sshAdd('-L')).rejects.toMatchObject({ code: 2 });
    agent.close();
  });
});
