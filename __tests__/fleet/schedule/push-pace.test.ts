import { describe, expect, it } from 'vitest';
import { PushPace } from '../../../src/fleet/schedule/push-pace';
import { VirtualClock } from '../virtual-clock';

const forever = new AbortController().signal;

/** An API that takes `rate` calls a second, and `burst` at once. */
class LimitedApi {
  readonly #clock: VirtualClock;
  readonly #burst: number;
  #tokens: number;
  #at = 0;
  throttled = 0;

  constructor(
    clock: VirtualClock,
    public rate: number,
    burst: number,
  ) {
    this.#clock = clock;
    this.#burst = burst;
    this.#tokens = burst;
  }

  takes(): boolean {
    const now = this.#clock.now();
    this.#tokens = Math.min(this.#burst, this.#tokens + ((now - this.#at) / 1_000) * this.rate);
    this.#at = now;
    if (this.#tokens < 1) {
      this.throttled += 1;
      return false;
    }
    this.#tokens -= 1;
    return true;
  }
}

/** Makes calls until one is accepted, 50 ms each. */
async function push(pace: PushPace, api: LimitedApi, clock: VirtualClock): Promise<void> {
  for (;;) {
    const turn = await pace.turn(forever);
    await clock.sleep(50, forever);
    if (api.takes()) return turn.accepted();
    turn.throttled();
  }
}

/** Makes `count` calls, `parallel` at a time. Returns the milliseconds that they took. */
async function pushAll(
  count: number,
  parallel: number,
  { pace, api, clock }: { pace: PushPace; api: LimitedApi; clock: VirtualClock },
): Promise<number> {
  const startedAt = clock.now();
  let left = count;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      await push(pace, api, clock);
    }
  };
  await Promise.all(Array.from({ length: parallel }, worker));
  return clock.now() - startedAt;
}

function made(rate: number, burst: number) {
  const clock = new VirtualClock();
  return { clock, pace: new PushPace(clock), api: new LimitedApi(clock, rate, burst) };
}

describe('the pace of pushes', () => {
  it('is not limited before AWS throttles', async () => {
    const parts = made(1e9, 1e9);
    expect(await pushAll(500, 500, parts)).toBe(50);
  });

  it.each([
    [5, 5],
    [20, 20],
    [20, 100],
    [100, 100],
  ])(
    'comes near a limit of %d calls a second (burst %d), with few of them throttled',
    async (rate, burst) => {
      const parts = made(rate, burst);
      const count = rate * 100;
      const ms = await pushAll(count, 50, parts);
      // 97 % of what is possible.
      expect(ms).toBeLessThan((((count - burst) / rate) * 1_000) / 0.97);
      expect(parts.api.throttled).toBeLessThan(count * 0.25);
    },
  );

  it('continues while nearly all calls are throttled, and recovers after that', async () => {
    const parts = made(0.1, 1);
    await pushAll(3, 5, parts);
    expect(parts.pace.rate).toBeLessThanOrEqual(4);
    // Those that were throttled are no more than one a second and the first.
    expect(parts.api.throttled).toBeLessThan(parts.clock.now() / 1_000 + 10);
    parts.api.rate = 50;
    expect(await pushAll(200, 20, parts)).toBeLessThan(20_000);
  });

  it('decreases once for a burst of throttled calls', async () => {
    const { pace, clock } = made(1, 1);
    const turns = await Promise.all(Array.from({ length: 40 }, () => pace.turn(forever)));
    for (const turn of turns.slice(0, 20)) turn.accepted();
    for (const turn of turns.slice(20)) turn.throttled();
    expect(pace.rate).toBe(17);
    expect(clock.now()).toBe(0);
  });

  it('gives turns in the order of asking, and none to who no longer waits', async () => {
    const { pace } = made(1, 1);
    (await pace.turn(forever)).throttled();
    expect(pace.rate).toBe(1);
    const given: number[] = [];
    const gone = new AbortController();
    const asked = [0, 1, 2, 3].map((number) =>
      pace.turn(number === 1 ? gone.signal : forever).then(
        () => given.push(number),
        () => undefined,
      ),
    );
    gone.abort();
    await Promise.all(asked);
    expect(given).toEqual([0, 2, 3]);
  });

  it('lets no further connection be opened while pushes wait', async () => {
    const { pace } = made(1, 1);
    expect(pace.openInMs()).toBe(0);
    (await pace.turn(forever)).throttled();
    const waiting = Array.from({ length: 4 }, () => pace.turn(forever));
    expect(pace.openInMs()).toBeGreaterThan(2_000);
    await Promise.all(waiting);
    expect(pace.openInMs()).toBe(0);
  });
});
