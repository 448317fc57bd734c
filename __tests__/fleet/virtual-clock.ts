import type { Clock } from '../../src/fleet/clock';

/** A clock whose time passes only when nothing else is left to do, and then to the next end of a sleep. */
export class VirtualClock implements Clock {
  #now = 0;
  readonly #sleeps = new Set<{ readonly until: number; readonly wake: () => void }>();
  #isTicking = false;

  now(): number {
    return this.#now;
  }

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const onAbort = () => {
        this.#sleeps.delete(sleep);
        reject(signal.reason);
      };
      const sleep = {
        until: this.#now + ms,
        wake: () => {
          signal.removeEventListener('abort', onAbort);
          resolve();
        },
      };
      signal.addEventListener('abort', onAbort, { once: true });
      this.#sleeps.add(sleep);
      this.#tick();
    });
  }

  #tick(): void {
    if (this.#isTicking) return;
    this.#isTicking = true;
    // All promises that can be resolved are, before a new turn of the event loop.
    setImmediate(() => {
      this.#isTicking = false;
      const [next] = [...this.#sleeps].sort((a, b) => a.until - b.until);
      if (next === undefined) return;
      this.#sleeps.delete(next);
      this.#now = Math.max(this.#now, next.until);
      next.wake();
      if (this.#sleeps.size > 0) this.#tick();
    });
  }
}
