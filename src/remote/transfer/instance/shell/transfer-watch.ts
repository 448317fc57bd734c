import type { Client } from 'ssh2';
import { EicError } from '../../../../eic-error';
import { deferred, type Interruption } from '../../../script/interruption';

/** Waits for what ends a transfer early: the first cause counts. Must be closed. */
export class TransferWatch {
  /** Never rejects. */
  readonly interrupted: Promise<Interruption>;
  readonly #interrupt: (interruption: Interruption) => void;
  readonly #client: Client;
  readonly #cancelled: AbortSignal;
  #current: Interruption | undefined;

  constructor(client: Client, cancelled: AbortSignal) {
    const { promise, resolve } = deferred<Interruption>();
    this.interrupted = promise;
    this.#interrupt = (interruption) => {
      this.#current ??= interruption;
      resolve(interruption);
    };
    this.#client = client;
    this.#cancelled = cancelled;
    client.on('error', this.#onLost);
    client.on('close', this.#onLost);
    client.on('end', this.#onLost);
    cancelled.addEventListener('abort', this.#onAbort);
    if (cancelled.aborted) this.#onAbort();
  }

  /** The interruption so far, if any. */
  get current(): Interruption | undefined {
    return this.#current;
  }

  /** Throws the error of the interruption, if there is one. */
  throwIfInterrupted(): void {
    if (this.#current !== undefined) throw this.#current.error;
  }

  /** Interrupts because the caller gave the connection up. */
  giveUp(cause: Error): void {
    this.#onLost(cause);
  }

  /** Waits for `work`, but only until the interruption, whose error it then throws. */
  async race<T>(work: Promise<T>): Promise<T> {
    // A failure after the interruption is of no interest.
    work.catch(() => undefined);
    this.throwIfInterrupted();
    return await Promise.race([work, this.interrupted.then(({ error }) => Promise.reject(error))]);
  }

  close(): void {
    this.#client.off('error', this.#onLost);
    this.#client.off('close', this.#onLost);
    this.#client.off('end', this.#onLost);
    this.#cancelled.removeEventListener('abort', this.#onAbort);
  }

  readonly #onAbort = () => {
    const error = new EicError('EIC_CANCELLED', 'The run was cancelled while files were copied.', {
      remedy: 'Run the job again: each file is either the old or the new one, never a part of it.',
      cause: this.#cancelled.reason,
    });
    this.#interrupt({ error, connectionLost: false });
  };

  readonly #onLost = (cause?: unknown) => {
    const error =
      cause instanceof EicError
        ? cause
        : new EicError('EIC_CONNECTION_LOST', 'The connection was lost while files were copied.', {
            remedy:
              'Run the job again: each file is either the old or the new one, never a part of it. If it happens again, check whether the instance was stopped, rebooted or out of memory.',
            cause,
          });
    this.#interrupt({ error, connectionLost: true });
  };
}
