import type { Readable } from 'node:stream';
import type { ClientChannel } from 'ssh2';

/** How far a host may go beyond its window before that is no mistake any more: as OpenSSH has it, a tenth of it. */
const toleratedBytes = 200 * 1024;

/**
 * Watches that a host sends no more than it was given room for (RFC 4254 §5.2). ssh2 takes everything that comes, so
 * that such a host would fill the memory while the reader of the output is slower than the host.
 *
 * The two streams of a channel share one window, and ssh2 gives room again when either of them has some: it is held
 * back here until both have.
 * @param exceeded is called when the host has sent more than it was given room for
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

/** Makes one stream say that it is full while the other is, and ask for no more. */
function giveRoomWith(stream: Readable, other: Readable): void {
  const isOtherFull = (): boolean => other.readableLength >= other.readableHighWaterMark;
  const push = stream.push.bind(stream);
  const read = stream._read.bind(stream);
  stream.push = (chunk: unknown, encoding?: BufferEncoding) => push(chunk, encoding) && !isOtherFull();
  stream._read = (size: number) => {
    // Whoever empties the other asks then: ssh2 still knows that somebody waits.
    if (!isOtherFull()) read(size);
  };
}
