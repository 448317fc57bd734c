import { describe, expect, it } from 'vitest';
import { forEachInParallel } from '../../src/fleet/for-each-in-parallel';

describe('running on many instances', () => {
  it('keeps the order of the results, whichever ends first', async () => {
    const gates = new Map<number, () => void>();
    const done = forEachInParallel(
      [0, 1, 2],
      3,
      (item) => new Promise<number>((resolve) => gates.set(item, () => resolve(item * 10))),
    );
    for (const item of [2, 0, 1]) gates.get(item)?.();
    expect(await done).toEqual([0, 10, 20]);
  });

  it('never has more than the limit under way, and leaves none out', async () => {
    let underWay = 0;
    let most = 0;
    const values = await forEachInParallel([...Array(50).keys()], 7, async (item) => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setImmediate(resolve));
      underWay--;
      return item;
    });
    expect(most).toBe(7);
    expect(values).toEqual([...Array(50).keys()]);
  });

  it('has nothing to do for no instances', async () => {
    expect(await forEachInParallel([], 10, () => Promise.reject(new Error('called')))).toEqual([]);
  });
});
