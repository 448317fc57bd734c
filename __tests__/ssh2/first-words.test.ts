import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FirstWords } from '../../src/ssh2/first-words';

function nameList(names: readonly string[]): Buffer {
  const text = Buffer.from(names.join(','));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  return Buffer.concat([length, text]);
}

function kexInit(lists: readonly string[][]): Buffer {
  const payload = Buffer.concat([
    Buffer.from([20]),
    Buffer.alloc(16),
    ...lists.map(nameList),
    Buffer.alloc(5),
  ]);
  const head = Buffer.alloc(5);
  head.writeUInt32BE(payload.length + 1 + 4);
  head[4] = 4;
  return Buffer.concat([head, payload, Buffer.alloc(4)]);
}

/** Says the chunks to a listener of a stream, as a server would. */
async function hear(chunks: readonly Buffer[]): Promise<{ words: FirstWords; received: Buffer }> {
  const stream = new PassThrough();
  const words = new FirstWords(stream);
  const received: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => received.push(chunk));
  for (const chunk of chunks) stream.write(chunk);
  stream.end();
  await once(stream, 'end');
  return { words, received: Buffer.concat(received) };
}

const offers = [
  ['curve25519-sha256', 'ext-info-s'],
  ['ssh-ed25519'],
  ['aes256-ctr'],
  ['aes128-ctr'],
  ['hmac-sha2-256'],
  ['hmac-sha2-512'],
  ['none'],
  ['none'],
  [],
  [],
];

describe('the first words of a server', () => {
  it('are its identification and what it offers, however the packets are cut', async () => {
    const bytes = Buffer.concat([Buffer.from('A greeting\r\nSSH-2.0-OpenSSH_9.9\r\n'), kexInit(offers)]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: bytes.length }), { maxLength: 6 }),
        async (cuts) => {
          const at = [0, ...[...new Set(cuts)].sort((a, b) => a - b), bytes.length];
          const chunks = at.slice(1).map((end, index) => bytes.subarray(at[index], end));
          const { words, received } = await hear(chunks.filter(({ length }) => length > 0));
          expect(received.equals(bytes)).toBe(true);
          expect(words.identification).toBe('SSH-2.0-OpenSSH_9.9');
          expect(words.offers).toEqual({
            keyExchange: ['curve25519-sha256', 'ext-info-s'],
            hostKey: ['ssh-ed25519'],
            cipher: ['aes128-ctr'],
            mac: ['hmac-sha2-512'],
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  it('of what is no SSH server are shown without control characters', async () => {
    const { words } = await hear([Buffer.from('HTTP/1.1 400 \x1b[31mBad\r\n\r\n')]);
    expect(words.identification).toBeUndefined();
    expect(words.offers).toBeUndefined();
    expect(words.firstLine).toBe('HTTP/1.1 400 ?[31mBad');
  });

  it('are nothing if nothing was said', async () => {
    const { words } = await hear([]);
    expect(words.heardAnything).toBe(false);
    expect(words.firstLine).toBeUndefined();
  });

  it('never make it throw, whatever a server says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const { words } = await hear([Buffer.from('SSH-2.0-x\r\n'), Buffer.from(bytes)]);
        expect(() => words.offers).not.toThrow();
      }),
      { numRuns: 50 },
    );
  });
});
