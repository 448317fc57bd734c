import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  batchesOf,
  countOf,
  inParallel,
  type Quantity,
  type Strategy,
} from '../../../src/fleet/rollout/strategy';

const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

function batches(order: readonly string[], kind: Strategy['kind'], batchSize: Quantity): string[] {
  return batchesOf(order, { kind, batchSize, pauseMs: 0 }).map(
    ({ number, ids }) => `${number}${ids.join('')}`,
  );
}

describe('the batches of a strategy', () => {
  it('are one in parallel', () => {
    expect(batchesOf(seven, inParallel)).toEqual([{ number: 1, ids: seven }]);
  });

  it('have the batch size in a rolling strategy, and the rest is the last one', () => {
    expect(batches(seven, 'rolling', { instances: 3 })).toEqual(['1abc', '2def', '3g']);
    expect(batches(seven, 'rolling', { instances: 7 })).toEqual(['1abcdefg']);
    expect(batches(seven, 'rolling', { instances: 100 })).toEqual(['1abcdefg']);
  });

  it('are the canaries and all others', () => {
    expect(batches(seven, 'canary', { instances: 1 })).toEqual(['1a', '2bcdefg']);
    expect(batches(seven, 'canary', { percent: 50 })).toEqual(['1abc', '2defg']);
    expect(batches(seven, 'canary', { instances: 7 })).toEqual(['1abcdefg']);
  });

  it('round a percentage down, but have at least one instance', () => {
    expect(batches(seven, 'rolling', { percent: 30 })).toEqual(['1ab', '2cd', '3ef', '4g']);
    expect(batches(seven, 'rolling', { percent: 1 })).toHaveLength(7);
    expect(countOf({ percent: 29 }, 100)).toBe(29);
  });

  it('have each instance once, in order, and none is empty', () => {
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.constantFrom<Strategy['kind'][]>('parallel', 'rolling', 'canary'),
        fc.oneof(
          fc.record({ instances: fc.integer({ min: 1, max: 70 }) }),
          fc.record({ percent: fc.integer({ min: 1, max: 100 }) }),
        ),
        (count, kind, batchSize) => {
          const order = [...Array(count).keys()].map(String);
          const parts = batchesOf(order, { kind, batchSize, pauseMs: 0 });
          expect(parts.flatMap(({ ids }) => ids)).toEqual(order);
          expect(parts.map(({ number }) => number)).toEqual(parts.map((_, index) => index + 1));
          expect(parts.every(({ ids }) => ids.length > 0)).toBe(true);
        },
      ),
    );
  });
});
