import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import ssh2 from 'ssh2';
import { afterEach, expect, it } from 'vitest';
import { lendChunks, openSocket } from '../../src/connect/lent-chunks';
import { quickDecipher } from '../../src/connect/quick-decipher';
import { until } from '../fixtures/until';

const opened: { close(): void }[] = [];
afterEach(() => {
  for (const { close } of opened.splice(0)) close();
});

/** A socket that is connected, and the other end of it. */
async function connected(): Promise<{ near: Socket; far: Socket }> {
  const server: Server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const accepted = once(server, 'connection');
  const near = openSocket('127.0.0.1', port);
  const [far] = await accepted;
  if (near.connecting) await once(near, 'connect');
  opened.push({
    close: () => {
      near.destroy();
      far.destroy();
      server.close();
    },
  });
  return { near, far };
}

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Four MiB that are nowhere the same. */
const sent = Buffer.concat(
  Array.from({ length: 131_072 }, (_, index) => createHash('sha256').update(String(index)).digest()),
);

it.each([
  ['kept where they are not lent', false],
  ['right while they are lent', true],
])('gives chunks that are %s, also after a pause', async (_, lent) => {
  const { near, far } = await connected();
  lendChunks(near, lent);
  const kept: Buffer[] = [];
  near.on('data', (chunk: Buffer) => {
    kept.push(lent ? Buffer.from(chunk) : chunk);
    if (kept.length % 5 !== 0) return;
    near.pause();
    setImmediate(() => near.resume());
  });
  far.end(sent);
  await once(near, 'end');
  expect(hash(Buffer.concat(kept))).toBe(hash(sent));
});

it('uses the memory of lent chunks again', async () => {
  const { near, far } = await connected();
  lendChunks(near, true);
  near.resume();
  far.write('first');
  const [first] = await once(near, 'data');
  far.write('after');
  await once(near, 'data');
  expect(String(first)).toBe('after');
});

it('writes what is said in answer to one chunk as one', async () => {
  const { near, far } = await connected();
  lendChunks(near, true);
  near.on('data', () => {
    for (const part of ['a', 'b', 'c']) near.write(part);
  });
  far.write('?');
  const [answer] = await once(far, 'data');
  expect(String(answer)).toBe('abc');
});

it('reads no further while nobody takes what has come', async () => {
  const { near, far } = await connected();
  far.write(Buffer.alloc(64 * 1024 * 1024));
  await until('something to be there', () => near.readableLength > 0);
  const other = await connected();
  other.far.write('!');
  await once(other.near, 'data');
  expect(near.bytesRead).toBeLessThanOrEqual(1024 * 1024);
});

it('tells of the end of a stream, with nothing lost before it', async () => {
  const { near, far } = await connected();
  far.end('last words');
  const chunks: Buffer[] = [];
  lendChunks(near, true);
  near.on('data', (chunk: Buffer) => chunks.push(Buffer.from(chunk)));
  await once(near, 'end');
  expect(Buffer.concat(chunks).toString()).toBe('last words');
});

it('gives a copy of a lent chunk to a decipher that takes over from AES-GCM in the middle of one', async () => {
  const { near } = await connected();
  const client = new ssh2.Client();
  client.on('error', () => undefined);
  client.connect({ sock: near, username: 'ec2-user' });
  quickDecipher(client, near);
  const protocol: unknown = Reflect.get(client, '_protocol');
  if (typeof protocol !== 'object' || protocol === null) throw new Error('ssh2 has no protocol');
  Reflect.set(protocol, '_decipher', {
    _decipherSSLName: 'aes-128-gcm',
    _decipherKey: Buffer.alloc(16),
    _decipherIV: Buffer.alloc(12),
    _onPayload: () => undefined,
    inSeqno: 0,
    decrypt: () => undefined,
    free: () => undefined,
  });
  const kept: Buffer[] = [];
  const next = {
    decrypt: (data: Buffer, from: number, to: number) => {
      kept.push(data.subarray(from, to));
    },
    free: () => undefined,
  };
  Reflect.set(protocol, '_decipher', next);
  const lent = Buffer.from('of the one, of the next');
  next.decrypt(lent, 12, lent.length);
  lent.fill('!');
  expect(kept.join()).toBe('of the next');
  client.destroy();
});
