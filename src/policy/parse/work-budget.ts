/** Thrown if a template makes much more of its values than it has text. */
export class TooMuch extends Error {}

/** Maximum number of iterations of all loops of a file: each can have a policy. */
const mostIterations = 1000;

/** Limits the work on a file by its length, so that functions, aliases and loops that multiply values take no time. */
export class WorkBudget {
  #left: number;
  #iterations = mostIterations;

  /** @param length of the file, in UTF-16 units */
  constructor(length: number) {
    this.#left = 200_000 + 4 * length;
  }

  /**
   * Takes an amount of work: a value, or a unit of a text.
   *
   * @throws TooMuch
   */
  spend(amount: number): void {
    this.#left -= amount;
    if (this.#left < 0) throw new TooMuch();
  }

  /** @throws TooMuch */
  iterate(): void {
    this.#iterations--;
    if (this.#iterations < 0) throw new TooMuch();
  }
}
