import type { Readable } from 'node:stream';

/**
 * Takes a script's output as it arrives: raw bytes, cut anywhere, untrusted. The sink may keep the chunk. A returned
 * promise is back-pressure: no more of this stream is given before it is resolved, and the script blocks when the buffers
 * between are full. If the sink throws or rejects, the script is stopped.
 */
export type OutputSink = (stream: 'stdout' | 'stderr', chunk: Buffer) => void | Promise<void>;

/** Gives chunks to a sink one at a time: the next after the promise for the last one is resolved. */
export class Lane {
  /** Bytes given so far. */
  bytes = 0;
  #pending: Promise<void> | undefined;
  readonly #stream: 'stdout' | 'stderr';
  readonly #sink: OutputSink;

  constructor(stream: 'stdout' | 'stderr', sink: OutputSink) {
    this.#stream = stream;
    this.#sink = sink;
  }

  /** Returns a promise only if the sink did, or if it has not yet taken an earlier chunk. */
  give(chunk: Buffer): void | Promise<void> {
    if (chunk.length === 0) return this.#pending;
    const given =
      this.#pending === undefined ? this.#call(chunk) : this.#pending.then(() => this.#call(chunk));
    if (given === undefined) return undefined;
    const pending = given.finally(() => {
      if (this.#pending === pending) this.#pending = undefined;
    });
    this.#pending = pending;
    return pending;
  }

  #call(chunk: Buffer): void | Promise<void> {
    this.bytes += chunk.length;
    return this.#sink(this.#stream, chunk);
  }
}

/** Moves one stream of a channel to its receiver, with back-pressure, until its end. */
export class Pump {
  /** When something last arrived or was last taken, in the milliseconds of `performance.now()`. */
  lastActivity = performance.now();
  /** Whether the receiver is busy. Silence then does not mean that the script is silent. */
  busy = false;
  /** Resolves after the stream has ended and all of it was taken. Rejects with the error that the receiver threw. */
  readonly ended: Promise<void>;
  /** Stops giving. Later bytes are dropped, so that the channel does not jam. */
  readonly stop: () => void;

  constructor(source: Readable, take: (chunk: Buffer) => void | Promise<void>) {
    let onData: (chunk: Buffer) => void = () => undefined;
    this.stop = () => {
      source.off('data', onData);
      source.resume();
    };
    this.ended = new Promise((resolve, reject) => {
      let last: void | Promise<void>;
      const fail = (error: unknown) => {
        this.stop();
        reject(error);
      };
      onData = (chunk: Buffer) => {
        this.lastActivity = performance.now();
        try {
          last = take(chunk);
        } catch (error) {
          fail(error);
          return;
        }
        if (last === undefined) return;
        this.busy = true;
        source.pause();
        last.then(() => {
          this.busy = false;
          this.lastActivity = performance.now();
          source.resume();
        }, fail);
      };
      source.on('data', onData);
      source.once('end', () => resolve());
      source.once('error', fail);
    });
    // Callers that wait for `ended` see the failure. If none waits yet, it is not unhandled.
    this.ended.catch(() => undefined);
  }
}
