import type { Client } from 'ssh2';
import { EicError } from '../../eic-error';
import { ConnectionWatch } from '../connection-watch';

/** Waits for anything that ends a script early. The first cause counts. Must be closed. */
export class InterruptionWatch extends ConnectionWatch {
  readonly #timer: NodeJS.Timeout;

  constructor(client: Client, timeoutMs: number, signal: AbortSignal) {
    super(client, signal, { cancelled, lost: connectionLost });
    this.#timer = setTimeout(() => this.fail(timedOut(timeoutMs)), timeoutMs);
  }

  /** Call it after the script has ended: it can no longer time out. */
  clearTimeout(): void {
    clearTimeout(this.#timer);
  }

  override close(): void {
    this.clearTimeout();
    super.close();
  }
}

function cancelled(cause: unknown): EicError {
  return new EicError('EIC_CANCELLED', 'The run was cancelled, and the script was told to stop.', {
    remedy: 'Before running the job again, check whether the script left its work half done.',
    cause,
  });
}

/** The error of a connection that ended while a script ran: the route's own, else `EIC_CONNECTION_LOST`. */
export function connectionLost(cause?: unknown): EicError {
  if (cause instanceof EicError) return cause;
  return new EicError(
    'EIC_CONNECTION_LOST',
    'The connection was lost while the script ran. The script may have done part of its work. Its processes are stopped on the instance as soon as sshd there notices.',
    {
      remedy:
        'Before running the job again, check on the instance what was done: whether it was stopped, rebooted or out of memory, or whether the script restarted its network or sshd.',
      cause,
    },
  );
}

function timedOut(timeoutMs: number): EicError {
  return new EicError(
    'EIC_TIMED_OUT',
    `The script ran for longer than its timeout of ${timeoutMs / 1000} s, and was told to stop.`,
    { remedy: 'Increase `timeout` if the script needs longer, or see in its output what it waits for.' },
  );
}
