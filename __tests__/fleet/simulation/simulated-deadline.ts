import { Deadline } from '../../../src/aws/deadline';
import type { Random } from './random';
import type { VirtualTime } from './virtual-time';

const stopped = new Error('stopped');

/** A {@link Deadline} on the client's clock of a simulation. */
export class SimulatedDeadline extends Deadline {
  readonly #time: VirtualTime;
  readonly #random: Random;
  readonly #cancelled: AbortSignal;
  readonly #until: number;
  readonly #stop = new AbortController();
  readonly #timedOut = new AbortController();
  override readonly signal: AbortSignal;

  constructor(totalMs: number, cancelled: AbortSignal, time: VirtualTime, random: Random) {
    // Its own timer fires when the simulation is long over.
    super(2 ** 31 - 1, cancelled);
    this.#time = time;
    this.#random = random;
    this.#cancelled = cancelled;
    this.#until = time.clock.now() + totalMs;
    this.signal = AbortSignal.any([cancelled, this.#timedOut.signal]);
    time.clock.sleep(totalMs, this.#stop.signal).then(
      () =>
        this.#timedOut.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError')),
      () => undefined,
    );
  }

  override share(fraction: number): Deadline {
    return new SimulatedDeadline(this.remainingMs() * fraction, this.#cancelled, this.#time, this.#random);
  }

  override remainingMs(): number {
    return Math.max(0, this.#until - this.#time.clock.now());
  }

  override get over(): boolean {
    return this.remainingMs() === 0 || this.#timedOut.signal.aborted;
  }

  override async backOff(attempt: number): Promise<boolean> {
    const waitMs = this.#random.next() * Math.min(5_000, 100 * 2 ** attempt);
    if (waitMs >= this.remainingMs()) return false;
    await this.#time.clock.sleep(waitMs, this.#cancelled);
    return true;
  }

  /** Nothing needs it from now on. */
  stop(): void {
    // Without a reason, a DOMException with its stack would be made.
    this.#stop.abort(stopped);
  }
}
