/** The work that may be spent on one policy, counted in steps so that the result does not depend on the machine. */
export class Budget {
  #left: number;

  constructor(steps: number) {
    this.#left = steps;
  }

  /** Takes steps. False if none is left: then the work is to be given up, and what it was for is not known. */
  spend(steps: number): boolean {
    this.#left -= steps;
    return this.#left >= 0;
  }

  /** Gives up. */
  exhaust(): void {
    this.#left = -1;
  }

  /** Whether work was given up. */
  get isExhausted(): boolean {
    return this.#left < 0;
  }
}
