import { setMaxListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * The time that is left for one purpose, and whether the run was cancelled. One deadline covers all attempts, so that
 * retries never take longer in total than the user allowed.
 */
export class Deadline {
  readonly #endsAt: number;
  readonly #cancelled: AbortSignal;
  /** Aborts when the time is over or the run is cancelled, whichever comes first. */
  readonly signal: AbortSignal;

  /**
   * @param totalMs milliseconds from now
   * @param cancelled aborted with the error to throw when the run is cancelled
   */
  constructor(
    readonly totalMs: number,
    cancelled: AbortSignal,
  ) {
    this.#endsAt = performance.now() + totalMs;
    this.#cancelled = cancelled;
    this.signal = AbortSignal.any([cancelled, AbortSignal.timeout(Math.ceil(totalMs))]);
    // Many calls may wait for it at the same time. Node 20 takes more than ten for a leak, and warns.
    setMaxListeners(0, this.signal);
  }

  /**
   * Returns a deadline after a fraction of the time that is left, cancelled with this one. For calls that may fail
   * without failing the whole.
   */
  share(fraction: number): Deadline {
    return new Deadline(this.remainingMs() * fraction, this.#cancelled);
  }

  /** Returns the milliseconds that are left; 0 if it is over. */
  remainingMs(): number {
    return Math.max(0, this.#endsAt - performance.now());
  }

  /** Whether the time is over, even if the timer of `signal` has not fired yet. */
  get over(): boolean {
    return this.remainingMs() === 0 || (this.signal.aborted && !this.#cancelled.aborted);
  }

  /** @throws the reason given at cancellation, if the run was cancelled */
  throwIfCancelled(): void {
    this.#cancelled.throwIfAborted();
  }

  /**
   * Waits before the next attempt: exponential back-off with full jitter, 100 ms doubling to at most 5 s.
   * @returns false, at once, if the wait would not end before the deadline
   * @throws the reason given at cancellation
   * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
   */
  async backOff(attempt: number): Promise<boolean> {
    const waitMs = Math.random() * Math.min(5_000, 100 * 2 ** attempt);
    if (waitMs >= this.remainingMs()) return false;
    try {
      await delay(waitMs, undefined, { signal: this.#cancelled });
    } catch {
      this.throwIfCancelled();
    }
    return true;
  }
}
