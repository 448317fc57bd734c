import { setTimeout as delay } from 'node:timers/promises';

/** The time that the scheduler goes by: the machine's, or that of a simulation. */
export interface Clock {
  /** Monotonic milliseconds. */
  now(): number;
  /**
   * Waits.
   * @throws the signal's reason, if it aborts first
   */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/** The machine's monotonic clock. */
export const machineClock: Clock = {
  now: () => performance.now(),
  async sleep(ms, signal) {
    try {
      await delay(ms, undefined, { signal });
    } catch {
      signal.throwIfAborted();
    }
  },
};
