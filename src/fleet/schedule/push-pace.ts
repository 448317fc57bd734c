import type { Pace, Turn } from '../../aws/pace';
import type { Clock } from '../clock';

/** The lowest rate, in calls a second: a run always continues. */
const floor = 1;

/** The rate after a call was throttled, as a part of the rate that AWS accepted. */
const decrease = 0.85;

/** Calls a second that the rate grows by in the first second after a decrease, while all calls are accepted. */
const increase = 1;

/** Part of {@link increase} that is added to it with each second in which none is throttled: limits change. */
const acceleration = 0.5;

/** Milliseconds in which accepted calls are counted. */
const countedMs = 1_000;

/** Milliseconds of turns that may be made up for, as after a timer that was late: the size of the bucket. */
const burstMs = 100;

/** Seconds of pushes that may wait for their turn before no further connection is opened. */
const backlogSeconds = 1;

/**
 * The pace of pushes in one Region: a token bucket whose rate follows what AWS accepts (additive increase, multiplicative
 * decrease, once for a burst). It is not limited before AWS has throttled a call: the limits of an account are not known.
 */
export class PushPace implements Pace {
  readonly #clock: Clock;
  #rate = Number.POSITIVE_INFINITY;
  #nextTurnAt = Number.NEGATIVE_INFINITY;
  #nextOpeningAt = Number.NEGATIVE_INFINITY;
  #decreasedAt = Number.NEGATIVE_INFINITY;
  /** When calls were accepted, in the last {@link countedMs}. */
  readonly #accepted: number[] = [];
  readonly #queue: (() => void)[] = [];
  #isGiving = false;
  /** When the first turn was asked for since AWS accepted a call; `undefined` if none was. */
  #askedAt: number | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Calls a second. */
  get rate(): number {
    return this.#rate;
  }

  /** Returns the milliseconds since the first turn was asked for after the last accepted call; 0 if none was. */
  msWithoutProgress(): number {
    return this.#askedAt === undefined ? 0 : this.#clock.now() - this.#askedAt;
  }

  /**
   * Returns the milliseconds after which another connection may be opened whose push will then soon have its turn. 0 is
   * at once; for a later time, ask again then.
   */
  openInMs(): number {
    if (this.#rate === Number.POSITIVE_INFINITY) return 0;
    const excess = this.#queue.length - Math.max(1, this.#rate * backlogSeconds);
    const toMakeRoom = excess < 0 ? 0 : ((excess + 1) / this.#rate) * 1_000;
    return Math.max(0, toMakeRoom, this.#nextOpeningAt - this.#clock.now());
  }

  /** A connection is opened. Twice as many are as can push: some will fail before. */
  opened(): void {
    this.#nextOpeningAt = Math.max(this.#nextOpeningAt, this.#clock.now() - burstMs) + 500 / this.#rate;
  }

  async turn(signal: AbortSignal): Promise<Turn> {
    signal.throwIfAborted();
    this.#askedAt ??= this.#clock.now();
    if (this.#rate !== Number.POSITIVE_INFINITY) await this.#wait(signal);
    const at = this.#clock.now();
    return {
      accepted: () => this.#acceptedCall(),
      throttled: () => this.#throttledCall(at),
    };
  }

  #wait(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const onAbort = () => {
        this.#queue.splice(this.#queue.indexOf(give), 1);
        reject(signal.reason);
      };
      const give = () => {
        signal.removeEventListener('abort', onAbort);
        resolve();
      };
      signal.addEventListener('abort', onAbort, { once: true });
      this.#queue.push(give);
      if (!this.#isGiving) void this.#giveTurns();
    });
  }

  /** Gives turns as long as one is waited for. */
  async #giveTurns(): Promise<void> {
    const never = new AbortController().signal;
    this.#isGiving = true;
    while (this.#queue.length > 0) {
      const now = this.#clock.now();
      if (this.#nextTurnAt > now) {
        await this.#clock.sleep(this.#nextTurnAt - now, never);
        continue;
      }
      this.#nextTurnAt = Math.max(this.#nextTurnAt, now - burstMs) + 1_000 / this.#rate;
      this.#queue.shift()?.();
    }
    this.#isGiving = false;
  }

  #acceptedCall(): void {
    const now = this.#clock.now();
    this.#askedAt = undefined;
    this.#accepted.push(now);
    this.#forgetAccepted(now);
    if (this.#rate === Number.POSITIVE_INFINITY) return;
    const seconds = (now - this.#decreasedAt) / 1_000;
    // All calls of a second together add what the rate grows by in it.
    this.#rate += (increase * (1 + acceleration * seconds)) / this.#rate;
  }

  #throttledCall(at: number): void {
    // A call from before the last decrease says nothing about the new rate.
    if (at <= this.#decreasedAt) return;
    const now = this.#clock.now();
    this.#forgetAccepted(now);
    const accepted = (this.#accepted.length * 1_000) / countedMs;
    this.#rate = Math.max(floor, Math.min(this.#rate, accepted) * decrease);
    this.#decreasedAt = now;
  }

  #forgetAccepted(now: number): void {
    const first = this.#accepted.findIndex((at) => at > now - countedMs);
    this.#accepted.splice(0, first === -1 ? this.#accepted.length : first);
  }
}
