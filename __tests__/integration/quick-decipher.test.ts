import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import ssh2 from 'ssh2';
import { afterEach, describe, expect, it } from 'vitest';
import { openSocket } from '../../src/connect/lent-chunks';
import { quickDecipher } from '../../src/connect/quick-decipher';
import { type Cloud, only, startCloud } from '../fixtures/cloud';
import { makeHostKeys } from '../fixtures/host-keys';
import { runFromSource } from '../fixtures/run-from-source';

const script = 'for i in $(seq 1 40000); do echo "line $i of a long output, $i times $i is $((i * i))"; done';
const expected = Array.from(
  { length: 40_000 },
  (_, index) =>
    `line ${index + 1} of a long output, ${index + 1} times ${index + 1} is ${(index + 1) ** 2}\n`,
).join('');

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

describe('decrypting AES-GCM', () => {
  let cloud: Cloud | undefined;
  afterEach(() => cloud?.close());

  it.each(['aes128-gcm@openssh.com', 'aes256-gcm@openssh.com'])(
    'gives every byte of an output with %s, over many key exchanges',
    async (cipher) => {
      cloud = await startCloud([
        { sshd: { config: [`Ciphers ${cipher}`, 'RekeyLimit 256K', 'LogLevel DEBUG1'] } },
      ]);
      const { results, stdout } = await runFromSource({
        instanceIds: [only(cloud.instances).id],
        aws: cloud.sandbox.env,
        port: cloud.sandbox.sshPort,
        script,
      });
      expect(only(results)).toMatchObject({ succeeded: true });
      expect(hash(stdout)).toBe(hash(expected));
      const keyExchanges =
        only(cloud.instances)
          .sshd.log()
          .match(/kex: server->client cipher/g) ?? [];
      expect(keyExchanges.length).toBeGreaterThan(3);
    },
  );
});

/** An SSH server whose every session prints the same text, and a way to it that may change bytes. */
async function startServer(text: string, change: (chunk: Buffer, bytesBefore: number) => Buffer[]) {
  const hostKeys = await makeHostKeys(['ed25519']);
  const server = new ssh2.Server({ hostKeys: [await readFile(only(hostKeys.keys).path)] }, (connection) => {
    connection.on('error', () => undefined);
    connection.on('authentication', (context) => context.accept());
    connection.on('session', (acceptSession) => {
      acceptSession().once('exec', (acceptExec) => {
        const channel = acceptExec();
        channel.end(text);
      });
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  const address: unknown = server.address();
  const port = Number(typeof address === 'object' && address !== null ? Reflect.get(address, 'port') : 0);
  const way = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    let bytes = 0;
    far.on('data', (chunk: Buffer) => {
      for (const piece of change(chunk, bytes)) near.write(piece);
      bytes += chunk.length;
    });
    near.on('data', (chunk: Buffer) => far.write(chunk));
    for (const socket of [near, far]) {
      socket.on('error', () => undefined);
      socket.once('close', () => {
        near.destroy();
        far.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => {
    way.listen(0, '127.0.0.1', resolve);
  });
  const wayAddress = way.address();
  return {
    port: typeof wayAddress === 'object' ? (wayAddress?.port ?? 0) : 0,
    close: async () => {
      way.close();
      server.close();
      await hostKeys.remove();
    },
  };
}

/** What a session printed, or the connection's error. */
function outputOf(port: number): Promise<{ text: string; isQuick: boolean }> {
  return new Promise((resolve, reject) => {
    const client = new ssh2.Client();
    client.on('error', (error) => {
      client.destroy();
      reject(error);
    });
    client.once('close', () => reject(new Error('closed')));
    client.once('ready', () => {
      client.exec('print', (error, channel) => {
        if (error !== undefined) return reject(error);
        const chunks: Buffer[] = [];
        const decipher: unknown = Reflect.get(Reflect.get(client, '_protocol'), '_decipher');
        const isQuick =
          typeof decipher === 'object' && decipher !== null && Object.hasOwn(decipher, 'decrypt');
        channel.on('data', (chunk: Buffer) => chunks.push(chunk));
        channel.once('close', () => {
          resolve({ text: Buffer.concat(chunks).toString(), isQuick });
          client.end();
        });
      });
    });
    const stream = openSocket('127.0.0.1', port);
    client.connect({
      sock: stream,
      username: 'ec2-user',
      algorithms: { cipher: ['aes128-gcm@openssh.com'] },
    });
    if (!quickDecipher(client, stream)) reject(new Error('ssh2 has no such part any more'));
  });
}

describe('the part of ssh2 that is replaced', () => {
  const text = 'The same, again and again. '.repeat(20_000);

  it('is there, and takes packets that are cut anywhere', async () => {
    const server = await startServer(text, (chunk) => {
      const pieces: Buffer[] = [];
      // Sizes that part the length, the tag and the rest at every place sooner or later.
      for (let at = 0, size = 1; at < chunk.length; at += size, size = (size % 1013) + 1) {
        pieces.push(chunk.subarray(at, at + size));
      }
      return pieces;
    });
    try {
      expect(await outputOf(server.port)).toEqual({ text, isQuick: true });
    } finally {
      await server.close();
    }
  });

  it.each([
    ['a byte of its content is changed', 100_000],
    ['a byte early in the session is changed', 40_000],
  ])('takes nothing of a packet when %s', async (_, place) => {
    const server = await startServer(text, (chunk, before) => {
      const copy = Buffer.from(chunk);
      const at = place - before;
      if (at >= 0 && at < copy.length) copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
      return [copy];
    });
    try {
      await expect(outputOf(server.port)).rejects.toThrow(/authenticate data|Bad packet length/);
    } finally {
      await server.close();
    }
  });
});
