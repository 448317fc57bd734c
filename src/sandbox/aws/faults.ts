import { setTimeout as delay } from 'node:timers/promises';
import { AwsError } from './error';

/** How the sandbox is to fail. */
export interface Fault {
  /**
   * The error code to answer, such as `RequestLimitExceeded` or `AccessDeniedException`; `ECONNRESET` closes the
   * connection without an answer; without a code the call is only delayed.
   */
  readonly code?: string;
  /** Default is a sentence that names the code. */
  readonly message?: string;
  /** HTTP status; default is that of the code, or 400. */
  readonly status?: number;
  /** How many calls fail; default is all of them. */
  readonly times?: number;
  /** Milliseconds to wait before the answer. */
  readonly delayMs?: number;
}

/** The connection is to be closed without an answer. */
export class ConnectionReset extends Error {
  override readonly name = 'ConnectionReset';
}

/** The failures that were asked for, by operation. */
export class Faults {
  readonly #waiting = new Map<string, { fault: Fault; left: number }[]>();

  /** Faults of one operation take effect one after the other, in the order they were given. */
  add(operation: string, fault: Fault): void {
    const queue = this.#waiting.get(operation) ?? [];
    queue.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
    this.#waiting.set(operation, queue);
  }

  /** Forgets the faults of an operation, or all. */
  clear(operation?: string): void {
    if (operation === undefined) this.#waiting.clear();
    else this.#waiting.delete(operation);
  }

  /**
   * Lets a call go on, or fails it.
   * @throws AwsError, ConnectionReset; what `signal` was aborted with.
   */
  async apply(operation: string, signal: AbortSignal): Promise<void> {
    const queue = this.#waiting.get(operation);
    while (queue?.[0] !== undefined && queue[0].left <= 0) queue.shift();
    const first = queue?.[0];
    if (first === undefined) return;
    first.left--;
    const { code, message, status, delayMs = 0 } = first.fault;
    if (delayMs > 0) await delay(delayMs, undefined, { signal });
    if (code === 'ECONNRESET') throw new ConnectionReset('Asked for by a fault');
    if (code !== undefined)
      throw new AwsError(code, message ?? `The sandbox was asked to fail with ${code}.`, status);
  }
}
