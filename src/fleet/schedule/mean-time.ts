/** Weight of the last duration. */
const weight = 0.2;

/** The mean of durations, of which the last count most. */
export class MeanTime {
  /** Milliseconds; `undefined` before the first. */
  ms: number | undefined;

  /** Takes one more. */
  add(ms: number): void {
    this.ms = this.ms === undefined ? ms : this.ms + weight * (ms - this.ms);
  }
}
