import { setTimeout as delay } from 'node:timers/promises';

/**
 * How long something may still take, and whether it was cancelled meanwhile. One deadline covers all attempts
 * at one thing, so that retries never add up to more than the user allowed.
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
  }

  /** A deadline after a share of the time that is left, cancelled with this one: for what may fail and leave time. */
  share(fraction: number): Deadline {
    return new Deadline(this.remainingMs() * fraction, this.#cancelled);
  }

  /** Milliseconds left; 0 when it is over. */
  remainingMs(): number {
    return Math.max(0, this.#endsAt - performance.now());
  }

  /** True once the time is over, whether or not the timer behind `signal` has fired yet. */
  get over(): boolean {
    return this.remainingMs() === 0 || (this.signal.aborted && !this.#cancelled.aborted);
  }

  /** @throws the reason given at cancellation, where the run was cancelled. */
  throwIfCancelled(): void {
    this.#cancelled.throwIfAborted();
  }

  /**
   * Waits before the next attempt: exponential back-off with full jitter, 100 ms doubling to at most 5 s.
   * @returns false, at once, where the wait would not end before the deadline
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
