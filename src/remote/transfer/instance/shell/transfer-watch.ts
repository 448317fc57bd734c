import type { Client } from 'ssh2';
import { EicError } from '../../../../eic-error';
import { ConnectionWatch } from '../../../connection-watch';

/** Waits for what ends a transfer early: the first cause counts. Must be closed. */
export class TransferWatch extends ConnectionWatch {
  constructor(client: Client, cancelled: AbortSignal) {
    super(client, cancelled, { cancelled: cancelledError, lost: lostError });
  }

  /** Throws the error of the interruption, if there is one. */
  throwIfInterrupted(): void {
    if (this.current !== undefined) throw this.current.error;
  }

  /** Waits for `work`, but only until the interruption, whose error it then throws. */
  async race<T>(work: Promise<T>): Promise<T> {
    // A failure after the interruption is of no interest.
    work.catch(() => undefined);
    this.throwIfInterrupted();
    return await Promise.race([work, this.interrupted.then(({ error }) => Promise.reject(error))]);
  }
}

function cancelledError(cause: unknown): EicError {
  return new EicError('EIC_CANCELLED', 'The run was cancelled while files were copied.', {
    remedy: 'Run the job again: each file is either the old or the new one, never a part of it.',
    cause,
  });
}

/** Returns the route's own error of a connection that ended, else `EIC_CONNECTION_LOST`. */
function lostError(cause: unknown): EicError {
  if (cause instanceof EicError) return cause;
  return new EicError('EIC_CONNECTION_LOST', 'The connection was lost while files were copied.', {
    remedy:
      'Run the job again: each file is either the old or the new one, never a part of it. If it happens again, check whether the instance was stopped, rebooted or out of memory.',
    cause,
  });
}
