import type { Readable } from 'node:stream';
import type { ClientChannel } from 'ssh2';
import { largestWindow } from './channel-window';

/**
 * Gives a host as much window as its output is read, and checks that it sends no more (RFC 4254 §5.2). ssh2 accepts
 * everything, so that such a host would fill the memory if the reader of the output is slower than the host.
 *
 * The two streams of a channel share one window. ssh2 enlarges it as soon as either stream has room, and regardless of
 * what waits in them. Here the window and what waits in both streams are never more than `windowBytes`.
 * @param exceeded is called when the host has sent more than its window allows
 * @param windowBytes the window that the channel was requested with
 */
export function guardWindow(
  channel: ClientChannel,
  exceeded: () => void,
  windowBytes: number = largestWindow,
): void {
  const stderr: Readable = channel.stderr;
  const incoming = objectIn(channel, 'incoming');
  const outgoing = objectIn(channel, 'outgoing');
  const protocol = objectIn(objectIn(channel, '_client'), '_protocol');
  const adjust: unknown = Reflect.get(protocol, 'channelWindowAdjust');
  if (typeof adjust !== 'function') throw new Error('this ssh2 adjusts no window');
  /** Bytes that the host may send. */
  let window = windowBytes - (largestWindow - Number(Reflect.get(incoming, 'window')));
  // ssh2 enlarges the window only once it is half used. It never sees it used.
  Object.defineProperty(incoming, 'window', {
    configurable: true,
    enumerable: true,
    get: () => largestWindow,
    set: (bytes: number) => {
      window -= largestWindow - bytes;
      // A tenth of the window is tolerated, as in OpenSSH.
      if (window < -windowBytes / 10) exceeded();
    },
  });

  const enlarge = (): void => {
    const room = windowBytes - window - channel.readableLength - stderr.readableLength;
    if (room < windowBytes / 2 || Reflect.get(outgoing, 'state') === 'closed') return;
    window += room;
    Reflect.apply(adjust, protocol, [Reflect.get(outgoing, 'id'), room]);
  };
  for (const stream of [channel, stderr]) {
    const push = stream.push.bind(stream);
    const read = stream.read.bind(stream);
    stream.push = (chunk: unknown, encoding?: BufferEncoding) => {
      const hasRoom = push(chunk, encoding);
      enlarge();
      return hasRoom;
    };
    stream.read = (size?: number) => {
      const chunk: unknown = read(size);
      enlarge();
      return chunk;
    };
  }
}

function objectIn(of: object, name: string): object {
  const part: unknown = Reflect.get(of, name);
  if (typeof part !== 'object' || part === null) throw new Error(`this ssh2 has no ${name}`);
  return part;
}
