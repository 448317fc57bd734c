import type { Client } from 'ssh2';
import { EicError } from '../../../eic-error';
import { openSubsystem } from '../../../ssh2/open-subsystem';
import { thrownText } from '../../../thrown-text';
import { Sftp } from './sftp';

/** Options of {@link openSftp}. */
export interface SftpOptions {
  /** Interrupts the session, see {@link Sftp.interrupt}. */
  readonly cancelled: AbortSignal;
  /** Called with the reason if the server has no SFTP. */
  readonly unavailable?: (reason: string) => void;
  /** Milliseconds for the server to begin. Default is 15 s: longer than a slow login, shorter than a user's patience. */
  readonly beginMs?: number;
}

/**
 * Opens an SFTP session over an authenticated connection. The caller ends it.
 * @returns `undefined` if the server refuses the subsystem, ends it at once, says something other than SFTP (a line of a
 * start-up file, for instance) or does not begin in 15 s
 * @throws EicError `EIC_CANCELLED`, or `EIC_CONNECTION_LOST`
 */
export async function openSftp(
  client: Client,
  { cancelled, unavailable = ignore, beginMs = 15_000 }: SftpOptions,
): Promise<Sftp | undefined> {
  let connectionLost = false;
  const onLost = () => {
    connectionLost = true;
  };
  client.once('close', onLost);
  const tooLate = new AbortController();
  const timer = setTimeout(() => tooLate.abort(new Error('it does not answer')), beginMs);
  try {
    const stop = AbortSignal.any([cancelled, tooLate.signal]);
    const stream = await openSubsystem(client, 'sftp', stop);
    const endStream = () => stream.destroy(stop.reason);
    stop.addEventListener('abort', endStream, { once: true });
    const sftp = await Sftp.start(stream).finally(() => stop.removeEventListener('abort', endStream));
    interruptWith(sftp, cancelled);
    // A route has an error of its own for the end of a tunnel.
    const onError = (error: Error) => sftp.lose(error);
    client.once('error', onError);
    sftp.onceEnded(() => client.off('error', onError));
    return sftp;
  } catch (thrown) {
    if (cancelled.aborted) throw wasCancelled(cancelled.reason);
    if (connectionLost) throw thrown instanceof EicError ? thrown : lostBefore(thrown);
    unavailable(thrownText(thrown));
    return undefined;
  } finally {
    clearTimeout(timer);
    client.off('close', onLost);
  }
}

function ignore(): void {}

/** Interrupts a session if the run is cancelled. */
function interruptWith(sftp: Sftp, cancelled: AbortSignal): void {
  const interrupt = () => sftp.interrupt(wasCancelled(cancelled.reason));
  if (cancelled.aborted) interrupt();
  else cancelled.addEventListener('abort', interrupt, { once: true });
  sftp.onceEnded(() => cancelled.removeEventListener('abort', interrupt));
}

function wasCancelled(cause: unknown): EicError {
  return new EicError('EIC_CANCELLED', 'The run was cancelled while files were copied.', {
    remedy: 'Run the job again: files that were not complete have not replaced those on the other side.',
    cause,
  });
}

function lostBefore(cause: unknown): EicError {
  return new EicError('EIC_CONNECTION_LOST', 'The connection was lost before files were copied.', {
    remedy: 'Run the job again.',
    cause,
  });
}
