import { Duplex } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { joinWrites } from '../../src/ssh2/joined-writes';

/** Records what is written in one call. */
function recorder(): { readonly stream: Duplex; readonly calls: string[] } {
  const calls: string[] = [];
  const stream = new Duplex({
    read: () => undefined,
    write: (chunk, _encoding, callback) => {
      calls.push(String(chunk));
      callback();
    },
    writev: (chunks, callback) => {
      calls.push(chunks.map(({ chunk }) => String(chunk)).join(''));
      callback();
    },
  });
  return { stream, calls };
}

describe('joined writes', () => {
  it('go out in one call for each turn of the event loop, in their order', async () => {
    const { stream, calls } = recorder();
    joinWrites(stream);
    for (const part of ['length ', 'packet ', 'tag']) stream.write(part);
    expect(calls).toEqual([]);
    await nextTurn();
    stream.write('next');
    await nextTurn();
    expect(calls).toEqual(['length packet tag', 'next']);
  });

  it('go out before an end, and none is missed', async () => {
    const { stream, calls } = recorder();
    joinWrites(stream);
    stream.write('good');
    stream.end('bye');
    await nextTurn();
    expect(calls.join('')).toBe('goodbye');
  });

  it('end quietly with a stream that is destroyed', async () => {
    const { stream, calls } = recorder();
    joinWrites(stream);
    stream.write('lost');
    stream.destroy();
    await nextTurn();
    expect(calls).toEqual([]);
  });

  it('still say when the stream is full', async () => {
    const { stream } = recorder();
    joinWrites(stream);
    expect(stream.write(Buffer.alloc(stream.writableHighWaterMark))).toBe(false);
    await nextTurn();
    expect(stream.writableNeedDrain).toBe(false);
  });
});
