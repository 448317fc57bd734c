import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outOfFiles, type Schedule, schedule } from '../../src/fleet/schedule';

const never = () => undefined;

/** A schedule that starts everything. */
function plan<Item, Value>(
  limit: number,
  attempt: Schedule<Item, Value>['attempt'],
  more: Partial<Schedule<Item, Value>> = {},
): Schedule<Item, Value> {
  return { limit, attempt, skip: never, lowered: never, ...more };
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

describe('working on many instances', () => {
  it('keeps the order of the results, whichever ends first', async () => {
    const gates = new Map<number, () => void>();
    const done = schedule(
      [0, 1, 2],
      plan(3, (item) => new Promise<number>((resolve) => gates.set(item, () => resolve(item * 10)))),
    );
    for (const item of [2, 0, 1]) gates.get(item)?.();
    expect(await done).toEqual([0, 10, 20]);
  });

  it('never has more than the limit under way, and leaves none out', async () => {
    let underWay = 0;
    let most = 0;
    const values = await schedule(
      [...Array(50).keys()],
      plan(7, async (item) => {
        most = Math.max(most, ++underWay);
        await nextTurn();
        underWay--;
        return item;
      }),
    );
    expect(most).toBe(7);
    expect(values).toEqual([...Array(50).keys()]);
  });

  it('starts the next when one needs its place no longer, and still waits for its end', async () => {
    const started: number[] = [];
    const values = await schedule(
      [0, 1, 2],
      plan(1, async (item, _, release) => {
        started.push(item);
        release();
        await nextTurn();
        // Otherwise the second would have waited for the end of the first.
        expect(started).toEqual([0, 1, 2]);
        return item * 10;
      }),
    );
    expect(values).toEqual([0, 10, 20]);
  });

  it('rejects if one does after it has given its place away', async () => {
    const failing = plan<number, number>(1, async (_item, _alone, release) => {
      release();
      await nextTurn();
      throw new Error('late');
    });
    await expect(schedule([0, 1], failing)).rejects.toThrow('late');
  });

  it('has nothing to do for no instances', async () => {
    expect(
      await schedule(
        [],
        plan(10, () => Promise.reject(new Error('called'))),
      ),
    ).toEqual([]);
  });

  it('starts nothing that is to be skipped, and lets what is under way go on to its end', async () => {
    const started: number[] = [];
    let failed = false;
    const values = await schedule(
      [0, 1, 2, 3, 4],
      plan(
        2,
        async (item) => {
          started.push(item);
          await nextTurn();
          if (item === 0) failed = true;
          else await nextTurn();
          return 'done';
        },
        { skip: () => (failed ? 'skipped' : undefined) },
      ),
    );
    expect(started).toEqual([0, 1]);
    expect(values).toEqual(['done', 'done', 'skipped', 'skipped', 'skipped']);
  });
});

describe('too few file descriptors', () => {
  /** A process in which `files` attempts at a time find a file descriptor. */
  function scarce(files: number) {
    let held = 0;
    const attempts: number[] = [];
    const lowered: number[] = [];
    const attempt = async (item: number, alone: boolean) => {
      attempts.push(item);
      if (held >= files) {
        await nextTurn();
        return alone ? 'failed' : outOfFiles;
      }
      held += 1;
      await nextTurn();
      await nextTurn();
      held -= 1;
      return 'done';
    };
    return { attempt, attempts, lowered, options: { lowered: (limit: number) => lowered.push(limit) } };
  }

  it('halve the limit until it works, and what was affected is tried again', async () => {
    const { attempt, lowered, options } = scarce(3);
    const items = [...Array(20).keys()];
    const values = await schedule(items, plan<number, string>(10, attempt, options));
    expect(values).toEqual(items.map(() => 'done'));
    expect(lowered).toEqual([5, 2]);
  });

  it('fail an instance only if nothing else was under way', async () => {
    const { attempt, attempts, lowered, options } = scarce(0);
    const values = await schedule([1, 2, 3], plan<number, string>(3, attempt, options));
    expect(values).toEqual(['failed', 'failed', 'failed']);
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
          const { attempt, options } = scarce(files);
          const items = [...Array(count).keys()];
          const values = await schedule(items, plan<number, string>(limit, attempt, options));
          expect(values).toEqual(items.map(() => (files === 0 ? 'failed' : 'done')));
        },
      ),
      { numRuns: 100 },
    );
  });
});
