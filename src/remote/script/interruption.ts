import type { Client } from 'ssh2';
import { EicError } from '../../eic-error';

/** Why a script is not left to run to its end. */
export interface Interruption {
  readonly error: unknown;
  /** Whether the connection is gone, so that the script can no longer be told to stop. */
  readonly connectionLost: boolean;
}

/** Waits for whatever ends a script before its time: the first one counts. Must be closed. */
export class InterruptionWatch {
  /** Never rejects. */
  readonly interrupted: Promise<Interruption>;
  readonly #interrupt: (interruption: Interruption) => void;
  readonly #client: Client;
  readonly #signal: AbortSignal;
  readonly #timer: NodeJS.Timeout;
  #current: Interruption | undefined;

  constructor(client: Client, timeoutMs: number, signal: AbortSignal) {
    const { promise, resolve } = deferred<Interruption>();
    this.interrupted = promise;
    this.#interrupt = (interruption) => {
      this.#current ??= interruption;
      resolve(interruption);
    };
    this.#client = client;
    this.#signal = signal;
    this.#timer = setTimeout(
      () => this.#interrupt({ error: timedOut(timeoutMs), connectionLost: false }),
      timeoutMs,
    );
    client.on('error', this.#onLost);
    client.on('close', this.#onLost);
    client.on('end', this.#onLost);
    signal.addEventListener('abort', this.#onAbort);
    if (signal.aborted) this.#onAbort();
  }

  /** What has happened so far. */
  get current(): Interruption | undefined {
    return this.#current;
  }

  /** Interrupts for a reason of the caller's. */
  fail(error: unknown): void {
    this.#interrupt({ error, connectionLost: false });
  }

  /** Interrupts because the connection was given up, for a reason of the caller's. */
  giveUp(cause: Error): void {
    this.#onLost(cause);
  }

  /** The script has ended: from here on it cannot time out. */
  clearTimeout(): void {
    clearTimeout(this.#timer);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#client.off('error', this.#onLost);
    this.#client.off('close', this.#onLost);
    this.#client.off('end', this.#onLost);
    this.#signal.removeEventListener('abort', this.#onAbort);
  }

  readonly #onAbort = () => {
    const error = new EicError('EIC_CANCELLED', 'The run was cancelled, and the script was told to stop.', {
      remedy: 'Run the job again if it was not meant to be cancelled.',
      cause: this.#signal.reason,
    });
    this.#interrupt({ error, connectionLost: false });
  };

  readonly #onLost = (cause?: unknown) => {
    this.#interrupt({ error: connectionLost(cause), connectionLost: true });
  };
}

/** The `EIC_CONNECTION_LOST` error of a connection that ended while a script ran. */
export function connectionLost(cause?: unknown): EicError {
  return new EicError(
    'EIC_CONNECTION_LOST',
    'The connection was lost while the script ran. It may have done part of its work: what was running is stopped on the host as soon as sshd there notices.',
    {
      remedy:
        'Look on the instance for what was done before running the job again: check whether it was stopped, rebooted or out of memory, or whether the script restarted its network or sshd.',
      cause,
    },
  );
}

function timedOut(timeoutMs: number): EicError {
  return new EicError(
    'EIC_TIMED_OUT',
    `The script ran for longer than its timeout of ${timeoutMs / 1000} s, and was told to stop.`,
    { remedy: 'Raise timeout if the script needs longer, or find out in its output what it waits for.' },
  );
}

/** A promise and what settles it. */
export function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
