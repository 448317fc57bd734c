/** Limits how much is done at a time. */
export class Places {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  /** @param count places that there are */
  constructor(count: number) {
    this.#free = count;
  }

  /**
   * Waits for a place, in the order of the calls. The caller disposes of it.
   * @throws the reason of the signal
   */
  async take(signal: AbortSignal): Promise<Disposable> {
    signal.throwIfAborted();
    if (this.#free > 0) this.#free--;
    else await this.#turn(signal);
    let isTaken = true;
    return {
      [Symbol.dispose]: () => {
        if (isTaken) this.#pass();
        isTaken = false;
      },
    };
  }

  #turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const called = () => {
        signal.removeEventListener('abort', onAbort);
        resolve();
      };
      const onAbort = () => {
        this.#waiting.splice(this.#waiting.indexOf(called), 1);
        reject(signal.reason);
      };
      this.#waiting.push(called);
      signal.addEventListener('abort', onAbort, { once: true });
    });
  }

  #pass(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free++;
    else next();
  }
}
