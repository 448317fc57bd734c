import type { Client } from 'ssh2';
import { EicError } from '../../eic-error';

/** Why a script is stopped before its end. */
export interface Interruption {
  readonly error: unknown;
  /** Whether the connection is lost, so that the script can no longer be told to stop. */
  readonly connectionLost: boolean;
}

/** Waits for anything that ends a script early. The first cause counts. Must be closed. */
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

  /** The interruption so far, if any. */
  get current(): Interruption | undefined {
    return this.#current;
  }

  /** Interrupts with an error of the caller. */
  fail(error: unknown): void {
    this.#interrupt({ error, connectionLost: false });
  }

  /** Interrupts because the caller gave the connection up. */
  giveUp(cause: Error): void {
    this.#onLost(cause);
  }

  /** Call it after the script has ended: it can no longer time out. */
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
      remedy: 'Before running the job again, check whether the script left its work half done.',
      cause: this.#signal.reason,
    });
    this.#interrupt({ error, connectionLost: false });
  };

  readonly #onLost = (cause?: unknown) => {
    this.#interrupt({ error: connectionLost(cause), connectionLost: true });
  };
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

/** Returns a promise and the function that resolves it. */
export function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
