/** Listens for a request to stop: Ctrl-C or `kill`. A second one ends the process at once, as it is by default. */
export class StopSignal {
  /** Resolved with the signal that came. */
  readonly received: Promise<NodeJS.Signals>;
  /** Aborted when a signal comes. */
  readonly signal: AbortSignal;
  readonly #forget: () => void;

  constructor() {
    const controller = new AbortController();
    this.signal = controller.signal;
    const { promise, resolve } = withResolver<NodeJS.Signals>();
    this.received = promise;
    const listener = (name: NodeJS.Signals): void => {
      this.#forget();
      resolve(name);
      controller.abort();
    };
    this.#forget = () => {
      process.off('SIGINT', listener);
      process.off('SIGTERM', listener);
    };
    process.on('SIGINT', listener);
    process.on('SIGTERM', listener);
  }

  /** Listens no more. */
  close(): void {
    this.#forget();
  }
}

function withResolver<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let settle: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, resolve: settle };
}
