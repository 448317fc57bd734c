/** How many tasks may run at a time. The number is lowered if the process has no file descriptor left. */
export class Places {
  #limit: number;
  #isLowered = false;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Maximum number of tasks at a time. */
  get limit(): number {
    return this.#limit;
  }

  /** Whether there were once more. */
  get isLowered(): boolean {
    return this.#isLowered;
  }

  /**
   * Lowers the limit to half after an attempt that was out of files, but not below 1.
   * @param limitAtStart the limit when the attempt began
   * @param underWay number of attempts that were under way, itself included
   * @returns false if nothing was done: an attempt from before the last lowering says nothing about the new limit
   */
  lower(limitAtStart: number, underWay: number): boolean {
    if (this.#limit !== limitAtStart) return false;
    this.#isLowered = true;
    this.#limit = Math.max(1, Math.floor(Math.min(this.#limit, underWay) / 2));
    return true;
  }
}
