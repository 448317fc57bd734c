import type { Duplex } from 'node:stream';

/**
 * Bytes that a host may send while it reads nothing of what it is sent. Twice the window of an ssh2 channel: one that
 * keeps to the rules has to read the client's window adjustments before.
 */
export const mostUnansweredBytes = 4 * 1024 * 1024;

/**
 * Ends a connection whose host asks and asks, and never reads the answers: SSH has an answer to each request of a
 * server (RFC 4254 §4, §5.4), and they would pile up in memory.
 *
 * Call it when ssh2 has the stream: a listener would set a stream flowing that nobody has paused yet.
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
