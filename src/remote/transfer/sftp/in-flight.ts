/** Requests that wait for their responses, so many bytes of them at a time. The first failure counts. */
export class InFlight {
  readonly #limit: number;
  #amount = 0;
  #failure: { readonly reason: unknown } | undefined;
  #wake: (() => void) | undefined;

  /** @param limit the amount at which {@link room} waits, in a unit of the caller's choice */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Counts a request until it settles. Never rejects: the failure is thrown by the next `room` or `settled`. */
  add(amount: number, request: Promise<unknown>): void {
    this.#amount += amount;
    request
      .catch((reason: unknown) => {
        this.#failure ??= { reason };
      })
      .finally(() => {
        this.#amount -= amount;
        this.#wake?.();
      });
  }

  /** Waits until there is room for more. @throws the first failure, at once */
  async room(): Promise<void> {
    while (this.#failure === undefined && this.#amount >= this.#limit) await this.#change();
    if (this.#failure !== undefined) throw this.#failure.reason;
  }

  /** Waits until nothing is in flight. @throws the first failure, at once */
  async settled(): Promise<void> {
    while (this.#failure === undefined && this.#amount > 0) await this.#change();
    if (this.#failure !== undefined) throw this.#failure.reason;
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}

/**
 * Does the same for each of some things, for so many of them at a time.
 * @throws the first failure, at once; no more are begun then
 */
export async function forEachOf<T>(
  things: Iterable<T>,
  atOnce: number,
  work: (thing: T) => Promise<unknown>,
): Promise<void> {
  const inFlight = new InFlight(atOnce);
  for (const thing of things) {
    await inFlight.room();
    inFlight.add(1, work(thing));
  }
  await inFlight.settled();
}
