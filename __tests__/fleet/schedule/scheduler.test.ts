import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { machineClock } from '../../../src/fleet/clock';
import { PushPace } from '../../../src/fleet/schedule/push-pace';
import { Scheduler, type SchedulerOptions } from '../../../src/fleet/schedule/scheduler';
import type { Transport } from '../../../src/fleet/schedule/transport';
import { VirtualClock } from '../virtual-clock';

const never = () => undefined;
const forever = new AbortController().signal;
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

type Options = SchedulerOptions<number, number, string, string>;

/** A transport whose logins succeed and whose tasks are as given. */
function tasks(
  run: (item: number) => Promise<string>,
  more: Partial<Transport<number, number, string>> = {},
): Transport<number, number, string> {
  return {
    logIn: async (item) => ({ session: item }),
    run: async (item) => ({ end: await run(item) }),
    close: never,
    ...more,
  };
}

function work(
  items: readonly number[],
  limit: number,
  transport: Options['transport'],
  more: Partial<Options> = {},
) {
  const { clock = machineClock } = more;
  const pace = new PushPace(clock);
  return new Scheduler<number, number, string, string>({
    ...{ clock, transport, limit, isAhead: true, pace: () => pace, patienceMs: 1_000 },
    ...{ givenUp: (_, because) => because },
    ...{ refusal: never, finish: (_, end) => end, lowered: never, cancelled: forever },
    ...more,
  }).run(items);
}

describe('working on many instances', () => {
  it('keeps the order of the results, whichever ends first', async () => {
    const gates = new Map<number, () => void>();
    const done = work(
      [0, 1, 2],
      3,
      tasks((item) => new Promise((resolve) => gates.set(item, () => resolve(`end ${item}`)))),
    );
    await nextTurn();
    for (const item of [2, 0, 1]) gates.get(item)?.();
    expect(await done).toEqual(['end 0', 'end 1', 'end 2']);
  });

  it('never has more tasks than the limit, nor more than twice as many connections, and leaves none out', async () => {
    let open = 0;
    let running = 0;
    let mostOpen = 0;
    let most = 0;
    const items = [...Array(60).keys()];
    const values = await work(items, 7, {
      async logIn(item) {
        mostOpen = Math.max(mostOpen, ++open);
        await nextTurn();
        return { session: item };
      },
      async run(item) {
        most = Math.max(most, ++running);
        await nextTurn();
        running--;
        open--;
        return { end: String(item) };
      },
      close: never,
    });
    expect(most).toBe(7);
    expect(mostOpen).toBeLessThanOrEqual(14);
    expect(values).toEqual(items.map(String));
  });

  it('starts the next while one that has ended is still explained, and waits for that', async () => {
    const started: number[] = [];
    const run = tasks(async (item) => {
      started.push(item);
      return String(item);
    });
    const finish: Options['finish'] = async (item, end) => {
      while (started.length < 3) await nextTurn();
      return `${item} ${end}`;
    };
    expect(await work([0, 1, 2], 1, run, { finish })).toEqual(['0 0', '1 1', '2 2']);
  });

  it('rejects if the end of an instance cannot be taken', async () => {
    const finish = () => Promise.reject(new Error('late'));
    await expect(
      work(
        [0, 1],
        1,
        tasks(async () => 'end'),
        { finish },
      ),
    ).rejects.toThrow('late');
  });

  it('has nothing to do for no instances', async () => {
    const transport = tasks(() => Promise.reject(new Error('called')));
    expect(await work([], 10, transport)).toEqual([]);
  });

  it('starts nothing that is refused, and lets what runs go on to its end', async () => {
    const started: number[] = [];
    let failed = false;
    const transport = tasks(async (item) => {
      started.push(item);
      await nextTurn();
      if (item === 0) failed = true;
      else await nextTurn();
      return 'done';
    });
    const refusal = () => (failed ? 'refused' : undefined);
    const values = await work([0, 1, 2, 3, 4], 2, transport, { refusal });
    expect(started).toEqual([0, 1]);
    expect(values).toEqual(['done', 'done', 'refused', 'refused', 'refused']);
  });
});

describe('logins ahead', () => {
  /** Works with logins and tasks that take some time, and tells when each began. */
  async function timed(loginMs: number, taskMs: number, more: Partial<Options> = {}) {
    const clock = new VirtualClock();
    const logins: number[] = [];
    const starts: number[] = [];
    const closed: number[] = [];
    const values = await work(
      [...Array(12).keys()],
      2,
      {
        async logIn(item) {
          logins.push(clock.now());
          await clock.sleep(loginMs, forever);
          return { session: item };
        },
        async run(item) {
          starts.push(clock.now());
          await clock.sleep(taskMs, forever);
          return { end: String(item) };
        },
        close: (item) => closed.push(item),
      },
      { clock, ...more },
    );
    return { logins, starts, closed, values };
  }

  it('are not begun before the first task has ended', async () => {
    const { logins } = await timed(100, 200);
    expect(logins.filter((at) => at < 300)).toEqual([0, 0]);
  });

  it('are begun so early that no place stays empty', async () => {
    const { starts } = await timed(200, 200);
    // From the third start on, a task begins when one ends.
    expect(starts.slice(4)).toEqual([800, 800, 1000, 1000, 1200, 1200, 1400, 1400]);
  });

  it('are not begun if a login takes little of the time of a task', async () => {
    const { logins, starts } = await timed(10, 1_000);
    expect(starts.map((at, index) => at - (logins[index] ?? 0))).toEqual(Array(12).fill(10));
  });

  it('are given up if their instance is then not to be started', async () => {
    let ended = 0;
    const { closed, values } = await timed(200, 200, {
      refusal: () => (ended > 3 ? 'refused' : undefined),
      finish: (_, end) => {
        ended += 1;
        return end;
      },
    });
    expect(closed.length).toBeGreaterThan(0);
    for (const item of closed) expect(values[item]).toBe('refused');
  });
});

describe('pushes that AWS does not take', () => {
  it('are made again after the others, as long as others succeed', async () => {
    const clock = new VirtualClock();
    const failures = new Map([[0, 1]]);
    const order: number[] = [];
    const values = await work(
      [0, 1, 2, 3, 4, 5],
      1,
      tasks(async (item) => String(item), {
        async logIn(item, pushes) {
          const turn = await pushes.turn(forever);
          await clock.sleep(500, forever);
          order.push(item);
          const left = failures.get(item) ?? 0;
          failures.set(item, left - 1);
          if (left > 0) return { end: 'failed', again: 'aws' };
          turn.accepted();
          return { session: item };
        },
      }),
      { clock },
    );
    expect(values).toEqual(['0', '1', '2', '3', '4', '5']);
    expect(order.slice(0, 7)).toEqual([0, 1, 2, 3, 4, 5, 0]);
  });

  it('fail their instances and those that wait once no push has succeeded for too long', async () => {
    const clock = new VirtualClock();
    let attempts = 0;
    const values = await work(
      [...Array(200).keys()],
      2,
      tasks(async () => 'done', {
        async logIn(_, pushes) {
          attempts += 1;
          await pushes.turn(forever);
          await clock.sleep(400, forever);
          return { end: 'failed', again: 'aws' };
        },
      }),
      { clock, givenUp: (_, because) => `not tried: ${because}` },
    );
    expect(new Set(values)).toEqual(new Set(['failed', 'not tried: failed']));
    expect(attempts).toBe(6);
    expect(clock.now()).toBe(1_200);
  });

  it('are made again although the scripts before them took long', async () => {
    const clock = new VirtualClock();
    let failures = 1;
    const values = await work(
      [0, 1, 2],
      1,
      tasks(
        async () => {
          await clock.sleep(60_000, forever);
          return 'done';
        },
        {
          async logIn(item, pushes) {
            const turn = await pushes.turn(forever);
            await clock.sleep(400, forever);
            if (item === 1 && failures-- > 0) return { end: 'failed', again: 'aws' };
            turn.accepted();
            return { session: item };
          },
        },
      ),
      { clock, isAhead: false },
    );
    expect(values).toEqual(['done', 'done', 'done']);
  });

  it('hold up no instance of another Region', async () => {
    const clock = new VirtualClock();
    const paces = [new PushPace(clock), new PushPace(clock)];
    const accepted: number[] = [];
    const pace = (item: number) => paces[item % 2] ?? new PushPace(clock);
    const values = await work(
      [...Array(40).keys()],
      4,
      tasks(async () => 'done', {
        async logIn(item, pushes) {
          for (;;) {
            const turn = await pushes.turn(forever);
            await clock.sleep(10, forever);
            // The Region of even items takes no push for 20 s.
            if (item % 2 === 1 || clock.now() > 20_000) {
              turn.accepted();
              accepted.push(item);
              return { session: item };
            }
            turn.throttled();
          }
        },
      }),
      { clock, pace },
    );
    expect(values).toEqual(Array(40).fill('done'));
    expect(accepted.slice(0, 20).every((item) => item % 2 === 1)).toBe(true);
  });
});

describe('a connection that is lost before its task', () => {
  it('is opened again', async () => {
    const lost = new Set([1, 2]);
    const transport = tasks(async (item) => String(item), {
      run: async (item) => (lost.delete(item) ? { end: 'lost', again: 'lost' } : { end: String(item) }),
    });
    expect(await work([0, 1, 2], 2, transport)).toEqual(['0', '1', '2']);
  });
});

describe('too few file descriptors', () => {
  /** A process in which `files` logins at a time find a file descriptor. */
  function scarce(files: number) {
    let held = 0;
    const attempts: number[] = [];
    const lowered: number[] = [];
    const transport: Options['transport'] = {
      async logIn(item) {
        attempts.push(item);
        await nextTurn();
        if (held >= files) return { end: 'failed', again: 'out-of-files' };
        held += 1;
        return { session: item };
      },
      async run() {
        await nextTurn();
        await nextTurn();
        held -= 1;
        return { end: 'done' };
      },
      close: never,
    };
    return { transport, attempts, lowered, options: { lowered: (limit: number) => lowered.push(limit) } };
  }

  it('halve the limit until it works, and what was affected is tried again', async () => {
    const { transport, lowered, options } = scarce(3);
    const items = [...Array(20).keys()];
    expect(await work(items, 10, transport, options)).toEqual(items.map(() => 'done'));
    expect(lowered).toEqual([5, 2]);
  });

  it('fail an instance only if nothing else was under way', async () => {
    const { transport, attempts, lowered, options } = scarce(0);
    expect(await work([1, 2, 3], 3, transport, options)).toEqual(['failed', 'failed', 'failed']);
    expect(lowered.at(-1)).toBe(1);
    expect(attempts.length).toBeLessThanOrEqual(9);
  });

  it('lose no instance and report none twice, whatever the limits are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(40),
        fc.integer({ min: 1, max: 20 }),
        fc.nat(25),
        async (count, limit, files) => {
          const { transport, options } = scarce(files);
          const items = [...Array(count).keys()];
          const values = await work(items, limit, transport, options);
          expect(values).toEqual(items.map(() => (files === 0 ? 'failed' : 'done')));
        },
      ),
      { numRuns: 100 },
    );
  });
});
