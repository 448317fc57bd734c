const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Listens for a request to stop: Ctrl-C, `kill`, or a terminal that is closed. A second one ends the process at once,
 * as it does by default.
 */
export class StopSignal {
  /** Resolved with the signal that came first. */
  readonly received: Promise<NodeJS.Signals>;
  readonly #controller = new AbortController();
  readonly #listener: (signal: NodeJS.Signals) => void;

  constructor() {
    let resolveReceived: (signal: NodeJS.Signals) => void = () => {};
    this.received = new Promise((resolve) => {
      resolveReceived = resolve;
    });
    this.#listener = (signal) => {
      this.close();
      resolveReceived(signal);
      this.#controller.abort();
    };
    for (const signal of stopSignals) process.on(signal, this.#listener);
  }

  /** Aborted when a signal comes. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Stops listening. */
  close(): void {
    for (const signal of stopSignals) process.off(signal, this.#listener);
  }
}
