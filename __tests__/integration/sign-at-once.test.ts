import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import ssh2 from 'ssh2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox';
import { type Cloud, only, startCloud } from '../fixtures/cloud';
import { makeHostKeys } from '../fixtures/host-keys';
import { runFromSource } from '../fixtures/run-from-source';

describe('a login to sshd', () => {
  let cloud: Cloud;
  beforeAll(async () => {
    cloud = await startCloud([{ hostKeyTypes: ['ed25519'] }]);
  });
  afterAll(() => cloud.close());

  it.each(['ed25519', 'rsa', 'auto'] as const)(
    'makes it run its AuthorizedKeysCommand once, not twice, with key-type %s',
    async (keyType) => {
      const { sandbox } = cloud;
      const { sshd } = only(cloud.instances);
      const before = { runs: sshd.authorizedKeysRuns(), pushes: sandbox.pushes.length };
      const { results } = await runFromSource({
        instanceIds: [only(cloud.instances).id],
        aws: sandbox.env,
        port: sandbox.sshPort,
        keyType,
      });
      expect(only(results)).toMatchObject({ succeeded: true });
      expect(sshd.authorizedKeysRuns() - before.runs).toBe(1);
      expect(sandbox.pushes.length - before.pushes).toBe(1);
    },
  );
});

/** The requests that a server received, in order. */
type Asked = { readonly algorithm: string; readonly signed: boolean };

/** An SSH server that takes a signature only for a key that it was asked about first. */
async function startProbingServer(address: string, port: number) {
  const hostKeys = await makeHostKeys(['ed25519']);
  const asked: Asked[] = [];
  const server = new ssh2.Server({ hostKeys: [await readFile(only(hostKeys.keys).path)] }, (connection) => {
    let probed: string | undefined;
    connection.on('error', () => undefined);
    connection.on('authentication', (context) => {
      if (context.method !== 'publickey') {
        context.reject(['publickey']);
        return;
      }
      const key = context.key.data.toString('base64');
      const signed = context.signature !== undefined;
      asked.push({ algorithm: context.key.algo, signed });
      if (!signed) {
        probed = key;
        context.accept();
      } else if (key === probed) context.accept();
      else context.reject(['publickey']);
    });
    connection.on('session', (accept) => {
      accept().on('exec', (acceptExec) => {
        const channel = acceptExec();
        let input = '';
        channel.on('data', (chunk: Buffer) => {
          input += chunk.toString();
          // The mark that says that the script starts is asked for in two pieces; no shell runs here.
          const mark = /printf %s%s (eic-start-) ([0-9a-f]+)/.exec(input);
          if (mark === null) return;
          input = '';
          channel.write(`${mark[1]}${mark[2]}it runs\n`);
          channel.exit(0);
          channel.end();
        });
      });
    });
  });
  const listener = createServer((socket) => {
    socket.on('error', () => undefined);
    server.injectSocket(socket);
  });
  listener.listen(port, address);
  await once(listener, 'listening');
  return {
    asked,
    hostKeys,
    close: async () => {
      listener.close();
      await hostKeys.remove();
    },
  };
}

describe('a login to a server that takes no signature it has not asked for', () => {
  it('falls back to asking first, with a fresh key', async () => {
    const sandbox = await startSandbox({ instances: [{ sshHost: false }] });
    const instance = only(sandbox.instances);
    const server = await startProbingServer(instance.address, sandbox.sshPort);
    try {
      const { results, stdout } = await runFromSource({
        instanceIds: [instance.id],
        aws: sandbox.env,
        port: sandbox.sshPort,
        osUser: 'ec2-user',
        keyType: 'ed25519',
      });
      expect(only(results)).toMatchObject({ succeeded: true });
      expect(stdout).toBe('it runs\n');
      expect(server.asked).toEqual([
        { algorithm: 'ssh-ed25519', signed: true },
        { algorithm: 'ssh-ed25519', signed: false },
        { algorithm: 'ssh-ed25519', signed: true },
      ]);
      expect(new Set(sandbox.pushes.map(({ publicKey }) => publicKey)).size).toBe(2);
    } finally {
      await server.close();
      await sandbox.close();
    }
  });
});
