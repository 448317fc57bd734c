import type { Duplex } from 'node:stream';

/**
 * Maximum number of bytes that a host may send while it reads nothing. Twice the window of an ssh2 channel: a host
 * that obeys the protocol has to read the client's window adjustments before it may send as much.
 */
export const mostUnansweredBytes = 4 * 1024 * 1024;

/**
 * Ends a connection whose host sends requests and never reads the responses: SSH has a response to each request of a
 * server (RFC 4254 §4, §5.4), and the responses would fill the memory.
 *
 * Call it after ssh2 has the stream: before that, a listener would start the flow of the stream too early.
 */
export function guardAgainstFlood(stream: Duplex): void {
  let unanswered = 0;
  const onData = (chunk: Buffer) => {
    unanswered = stream.writableNeedDrain ? unanswered + chunk.length : 0;
    if (unanswered > mostUnansweredBytes) {
      stream.destroy(new Error('the host sends more and more and reads no answer'));
    }
  };
  stream.on('data', onData);
}
