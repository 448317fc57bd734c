/** Random numbers that a seed decides: the same seed gives the same run. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** Returns a number from 0 to 1, without 1 (the generator "mulberry32"). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** Whether something happens that does with this probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** Returns milliseconds that are often near the median and sometimes many times of it (log-normal, as networks are). */
  latency({ medianMs, spread }: Latency): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
    return medianMs * Math.exp(spread * normal);
  }
}

/** A distribution of latencies. */
export interface Latency {
  readonly medianMs: number;
  /** Standard deviation of the logarithm: with 0.5, one in forty takes 2.7 times the median. */
  readonly spread: number;
}
