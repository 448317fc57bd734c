import type { Clock } from '../../../src/fleet/clock';
import { type Event, EventQueue } from './event-queue';

/** Events for one turn of Node's loop, which costs more than an event. */
const batch = 64;

/**
 * Time that passes only when nothing else is left to do. The world (API, servers) has one time. The client's clock
 * follows it, but for jumps, and the client can be paused, as a virtual machine that is moved or a laptop that sleeps.
 */
export class VirtualTime {
  readonly #events = new EventQueue();
  /** Ends waits when their signal aborts. One listener for each signal: Node removes one in linear time. */
  readonly #waiting = new WeakMap<AbortSignal, Set<() => void>>();
  /** The client's sleeps, which a jump of its clock shortens. */
  readonly #sleeps = new Set<Event>();
  #now = 0;
  #jumped = 0;
  #pausedUntil = 0;
  #order = 0;

  /** The client's clock. */
  readonly clock: Clock = {
    now: () => this.#now + this.#jumped,
    sleep: async (ms, signal) => {
      let sleep: Event | undefined;
      try {
        await this.#wait(ms, signal, (event) => {
          sleep = event;
          this.#sleeps.add(event);
        });
      } finally {
        if (sleep !== undefined) this.#sleeps.delete(sleep);
      }
    },
  };

  /** Milliseconds since the beginning, in the world. */
  get now(): number {
    return this.#now;
  }

  /** Does something in the world after some milliseconds, whether or not the client is paused. */
  inWorld(afterMs: number, happen: () => void): void {
    this.#add(afterMs, false, happen);
  }

  /**
   * Waits for something that the client receives after some milliseconds: later if it is paused then.
   * @throws the signal's reason, if it aborts first
   */
  received(afterMs: number, signal: AbortSignal): Promise<void> {
    return this.#wait(afterMs, signal, () => undefined);
  }

  /** Stops the client for some milliseconds: its clock runs on, and it notices nothing meanwhile. */
  pauseClient(ms: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#now + ms);
  }

  /** Puts the client's clock forward. Its sleeps are over earlier. */
  jump(ms: number): void {
    this.#jumped += ms;
    this.#events.change((event) => {
      if (this.#sleeps.has(event)) event.at -= ms;
    });
  }

  /**
   * Runs until the work has ended, and returns its end.
   * @throws Error if it waits for what never happens, or if `limitMs` have passed in the world
   */
  async run<T>(work: () => Promise<T>, limitMs = 7 * 24 * 3_600_000): Promise<T> {
    let isOver = false;
    const end = work().finally(() => {
      isOver = true;
    });
    end.catch(() => undefined);
    const failure = await new Promise<string | undefined>((resolve) => {
      const step = (): void => {
        if (!isOver && this.#now <= limitMs) this.#nextEvent()?.happen?.();
      };
      const turn = (): void => {
        if (isOver) resolve(undefined);
        else if (this.#now > limitMs) resolve(`The run has not ended after ${limitMs} ms.`);
        else if (this.#events.first === undefined) resolve('The run waits for what never happens.');
        else {
          // After each of them, Node does all that promises have become free to do.
          for (let count = 0; count < batch; count += 1) setImmediate(step);
          setImmediate(turn);
        }
      };
      setImmediate(turn);
    });
    if (failure !== undefined) throw new Error(failure);
    return end;
  }

  #add(afterMs: number, forClient: boolean, happen: () => void): Event {
    const event = { at: this.#now + Math.max(0, afterMs), order: this.#order++, forClient, happen };
    this.#events.add(event);
    return event;
  }

  /** Moves on to the next event, and returns it. */
  #nextEvent(): Event | undefined {
    for (;;) {
      const event = this.#events.shift();
      if (event === undefined) return undefined;
      if (event.happen === undefined) continue;
      this.#now = Math.max(this.#now, event.at);
      if (!event.forClient || this.#pausedUntil <= this.#now) return event;
      event.at = this.#pausedUntil;
      this.#events.add(event);
    }
  }

  #wait(afterMs: number, signal: AbortSignal, begun: (event: Event) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const waiting = this.#waitingFor(signal);
      const aborted = (): void => {
        event.happen = undefined;
        reject(signal.reason);
      };
      const event = this.#add(afterMs, true, () => {
        waiting.delete(aborted);
        resolve();
      });
      waiting.add(aborted);
      begun(event);
    });
  }

  #waitingFor(signal: AbortSignal): Set<() => void> {
    const known = this.#waiting.get(signal);
    if (known !== undefined) return known;
    const waiting = new Set<() => void>();
    this.#waiting.set(signal, waiting);
    const onAbort = (): void => {
      for (const aborted of [...waiting]) aborted();
      waiting.clear();
    };
    signal.addEventListener('abort', onAbort, { once: true });
    return waiting;
  }
}
