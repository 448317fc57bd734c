import type { Latency, Random } from './random';
import type { VirtualTime } from './virtual-time';

/** A part of the run, in milliseconds of the world. */
export interface Period {
  readonly fromMs: number;
  readonly toMs: number;
}

/** How the API is on this day. */
export interface PushApiOptions {
  /** Calls that it takes a second. It throttles what exceeds this, after a burst. */
  readonly perSecond: number;
  /** Calls that it takes at once after a quiet time. */
  readonly burst: number;
  readonly latency: Latency;
  /** While it throttles nine of ten calls, whatever their rate is. */
  readonly throttled?: Period | undefined;
  /** While it responds with an internal error to each call. */
  readonly down?: Period | undefined;
}

/** Duration of a key's window, which begins when the API has accepted the key. */
const windowMs = 60_000;

/** Which call it was, and when the API received it. */
interface Call {
  readonly atMs: number;
  readonly accepted: boolean;
}

/** `SendSSHPublicKey`: its rate limit, and the window of each key. */
export class PushApi {
  readonly #time: VirtualTime;
  readonly #random: Random;
  readonly #options: PushApiOptions;
  #tokens: number;
  #refilledAt = 0;
  /** Until when each instance takes its key, by key. */
  readonly #windows = new Map<string, { readonly instanceId: string; readonly untilMs: number }>();
  readonly calls: Call[] = [];

  constructor(time: VirtualTime, random: Random, options: PushApiOptions) {
    this.#time = time;
    this.#random = random;
    this.#options = options;
    this.#tokens = options.burst;
  }

  /**
   * Pushes a key.
   * @throws Error as the SDK does, with its name and metadata
   * @throws the signal's reason, if it aborts first
   */
  async push(instanceId: string, key: string, signal: AbortSignal): Promise<void> {
    const latencyMs = this.#random.latency(this.#options.latency);
    let failure: Error | undefined;
    this.#time.inWorld(latencyMs / 2, () => {
      failure = this.#receive(instanceId, key);
    });
    await this.#time.received(latencyMs, signal);
    if (failure !== undefined) throw failure;
  }

  /** Whether the instance takes the key now. */
  takes(instanceId: string, key: string): boolean {
    const window = this.#windows.get(key);
    return window !== undefined && window.instanceId === instanceId && this.#time.now <= window.untilMs;
  }

  /** Number of keys that it accepted. */
  get accepted(): number {
    return this.#windows.size;
  }

  #receive(instanceId: string, key: string): Error | undefined {
    const failure = this.#failure();
    this.calls.push({ atMs: this.#time.now, accepted: failure === undefined });
    if (failure === undefined) this.#windows.set(key, { instanceId, untilMs: this.#time.now + windowMs });
    return failure;
  }

  #failure(): Error | undefined {
    const { down, throttled } = this.#options;
    if (this.#isIn(down)) return sdkError('InternalServerException', 500);
    if (this.#isIn(throttled) && !this.#random.chance(0.1)) return sdkError('ThrottlingException', 400);
    return this.#takeToken() ? undefined : sdkError('ThrottlingException', 400);
  }

  #isIn(period: Period | undefined): boolean {
    return period !== undefined && this.#time.now >= period.fromMs && this.#time.now < period.toMs;
  }

  #takeToken(): boolean {
    const { perSecond, burst } = this.#options;
    const refilled = ((this.#time.now - this.#refilledAt) * perSecond) / 1000;
    this.#tokens = Math.min(burst, this.#tokens + refilled);
    this.#refilledAt = this.#time.now;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}

function sdkError(name: string, httpStatusCode: number): Error {
  return Object.assign(new Error(`${name} of the simulated API`), { name, $metadata: { httpStatusCode } });
}
