import type { Readable } from 'node:stream';
import type { ClientChannel } from 'ssh2';

/** Bytes that a host may send beyond its window: a tenth of the window, as in OpenSSH. */
const toleratedBytes = 200 * 1024;

/**
 * Checks that a host sends no more than its window allows (RFC 4254 §5.2). ssh2 accepts everything, so that such a host
 * would fill the memory if the reader of the output is slower than the host.
 *
 * The two streams of a channel share one window. ssh2 enlarges it as soon as either stream has room; here it is
 * enlarged only after both have.
 * @param exceeded is called when the host has sent more than its window allows
 */
export function guardWindow(channel: ClientChannel, exceeded: () => void): void {
  const stderr: Readable = channel.stderr;
  giveRoomWith(channel, stderr);
  giveRoomWith(stderr, channel);

  const incoming: unknown = Reflect.get(channel, 'incoming');
  if (typeof incoming !== 'object' || incoming === null) return;
  let window: unknown = Reflect.get(incoming, 'window');
  if (typeof window !== 'number') return;
  Object.defineProperty(incoming, 'window', {
    configurable: true,
    enumerable: true,
    get: () => window,
    set: (bytes: unknown) => {
      window = bytes;
      if (typeof bytes === 'number' && bytes < -toleratedBytes) exceeded();
    },
  });
}

/** Makes one stream report that it is full, and request no more, while the other is full. */
function giveRoomWith(stream: Readable, other: Readable): void {
  const isOtherFull = (): boolean => other.readableLength >= other.readableHighWaterMark;
  const push = stream.push.bind(stream);
  const read = stream._read.bind(stream);
  stream.push = (chunk: unknown, encoding?: BufferEncoding) => push(chunk, encoding) && !isOtherFull();
  stream._read = (size: number) => {
    // A read of the other stream requests more later: ssh2 still knows that this one waits.
    if (!isOtherFull()) read(size);
  };
}
