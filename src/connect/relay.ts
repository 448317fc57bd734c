import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { EicError } from '../eic-error';
import { thrownText } from '../thrown-text';
import { type RouteTarget, where } from './routes/route';

/**
 * Relays bytes between a local connection and a route's stream, with back-pressure, until both directions have ended. The
 * end of one direction is passed on and leaves the other open, as in TCP. Ends as well if the local side fails.
 * @throws EicError if the stream fails: its own error, or `EIC_CONNECTION_LOST`
 */
export async function relay(local: Duplex, stream: Duplex, target: RouteTarget): Promise<void> {
  // A net.Socket ends its own side after the other's, unless told not to.
  local.allowHalfOpen = true;
  stream.allowHalfOpen = true;
  let localFailed = false;
  local.once('error', () => {
    localFailed = !stream.destroyed;
  });
  try {
    await Promise.all([pipeline(local, stream), pipeline(stream, local)]);
  } catch (thrown) {
    if (!localFailed) throw connectionLost(thrown, target);
  }
}

/**
 * Relays standard input and output to a route's stream, with back-pressure. Ends when the stream has ended and its bytes
 * are written, or when the reader of standard output has closed it. The end of standard input only ends the stream's own
 * direction.
 * @throws EicError if the stream fails: its own error, or `EIC_CONNECTION_LOST`
 */
export async function relayStandardStreams(stream: Duplex, target: RouteTarget): Promise<void> {
  stream.allowHalfOpen = true;
  // If the stream fails, both directions fail with the same error; if it has ended, nobody needs what is still sent.
  pipeline(process.stdin, stream).catch(() => undefined);
  let readerGone = false;
  process.stdout.once('error', () => {
    // The pipeline destroys it too, after the stream has failed.
    readerGone = !stream.destroyed;
  });
  try {
    await pipeline(stream, process.stdout);
  } catch (thrown) {
    if (!readerGone) throw connectionLost(thrown, target);
  }
}

function connectionLost(thrown: unknown, target: RouteTarget): EicError {
  if (thrown instanceof EicError) return thrown;
  return new EicError(
    'EIC_CONNECTION_LOST',
    `The connection to ${where(target)} was lost: ${thrownText(thrown)}.`,
    {
      remedy: 'Connect again. If it recurs, check what closes it: the server, a firewall, or the instance.',
      cause: thrown,
    },
  );
}
