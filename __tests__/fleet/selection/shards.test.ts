import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shardsOf } from '../../../src/fleet/selection/shards';
import '../../fixtures/property-seed';

function idsOf(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `i-${(index * 7919).toString(16).padStart(17, '0')}`);
}

/** Shard of each ID. */
function places(ids: readonly string[], count: number): Map<string, number> {
  return new Map(shardsOf(ids, count).flatMap((shard, index) => shard.map((id) => [id, index] as const)));
}

function moved(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): number {
  return [...before].filter(([id, shard]) => after.has(id) && after.get(id) !== shard).length;
}

const sizes = fc.record({
  instances: fc.integer({ min: 0, max: 400 }),
  shards: fc.integer({ min: 1, max: 256 }),
});

describe('the shards of instances', () => {
  it('have each instance once, in the order given', () => {
    fc.assert(
      fc.property(sizes, ({ instances, shards }) => {
        const ids = idsOf(instances).toReversed();
        const divided = shardsOf(ids, shards);
        expect(divided).toHaveLength(shards);
        expect(divided.flat().toSorted()).toEqual(ids.toSorted());
        for (const shard of divided) expect(shard).toEqual(ids.filter((id) => shard.includes(id)));
      }),
      { numRuns: 50 },
    );
  });

  it('have at most a quarter more instances than an equal share', () => {
    fc.assert(
      fc.property(sizes, ({ instances, shards }) => {
        const most = Math.max(...shardsOf(idsOf(instances), shards).map(({ length }) => length));
        expect(most).toBeLessThanOrEqual(Math.ceil((instances / shards) * 1.25));
      }),
    );
  });

  it('do not depend on the order of the instances', () => {
    const ids = idsOf(100);
    expect(places(ids.toReversed(), 7)).toEqual(new Map([...places(ids, 7)].toReversed()));
    expect(moved(places(ids, 7), places(ids.toReversed(), 7))).toBe(0);
  });

  it('are the same in every version, so that a release moves no instance', () => {
    expect(shardsOf(idsOf(8), 3)).toMatchInlineSnapshot(`
      [
        [
          "i-0000000000000d889",
        ],
        [
          "i-00000000000001eef",
          "i-00000000000003dde",
          "i-00000000000007bbc",
          "i-00000000000009aab",
        ],
        [
          "i-00000000000000000",
          "i-00000000000005ccd",
          "i-0000000000000b99a",
        ],
      ]
    `);
  });

  it('keep almost all instances if some are launched or terminated', () => {
    const ids = idsOf(1000);
    const before = places(ids, 10);
    expect(moved(before, places([...ids, 'i-0fffffffffffffff0'], 10))).toBeLessThanOrEqual(10);
    expect(
      moved(
        before,
        places(
          ids.filter((_, index) => index % 100 !== 0),
          10,
        ),
      ),
    ).toBeLessThanOrEqual(50);
  });

  it('lose little more than the share of a shard that is added', () => {
    const ids = idsOf(1000);
    expect(moved(places(ids, 10), places(ids, 11))).toBeLessThanOrEqual(150);
  });

  it('are found quickly for 10,000 instances in 256 shards', () => {
    const before = process.cpuUsage();
    shardsOf(idsOf(10_000), 256);
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
  });
});
