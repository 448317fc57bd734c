import type { Client } from 'ssh2';
import type { EicError } from '../eic-error';
import { deferred } from './deferred';

/** Why the work over a connection is stopped before its end. */
export interface Interruption {
  readonly error: unknown;
  /** Whether the connection is lost, so that the instance can no longer be told anything. */
  readonly connectionLost: boolean;
}

/** The errors of the work, by what interrupts it. */
export interface InterruptionErrors {
  /** @param reason that of the signal */
  cancelled(reason: unknown): EicError;
  lost(cause: unknown): EicError;
}

/** Waits for what ends the work over a connection early. The first cause counts. Must be closed. */
export class ConnectionWatch {
  /** Never rejects. */
  readonly interrupted: Promise<Interruption>;
  readonly #resolve: (interruption: Interruption) => void;
  readonly #client: Client;
  readonly #signal: AbortSignal;
  readonly #errors: InterruptionErrors;
  #current: Interruption | undefined;

  constructor(client: Client, signal: AbortSignal, errors: InterruptionErrors) {
    const { promise, resolve } = deferred<Interruption>();
    this.interrupted = promise;
    this.#resolve = resolve;
    this.#client = client;
    this.#signal = signal;
    this.#errors = errors;
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

  close(): void {
    this.#client.off('error', this.#onLost);
    this.#client.off('close', this.#onLost);
    this.#client.off('end', this.#onLost);
    this.#signal.removeEventListener('abort', this.#onAbort);
  }

  readonly #onAbort = () => this.fail(this.#errors.cancelled(this.#signal.reason));

  readonly #onLost = (cause?: unknown) => {
    this.#interrupt({ error: this.#errors.lost(cause), connectionLost: true });
  };

  #interrupt(interruption: Interruption): void {
    this.#current ??= interruption;
    this.#resolve(interruption);
  }
}
