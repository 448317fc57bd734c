import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peakOf, phaseMix } from '../../../../src/report/page/browser/phase-mix';
import { aPageInstance } from '../a-page-instance';

describe('the number of instances in each phase', () => {
  it('is their mean in each part of the time', () => {
    const mix = phaseMix([aPageInstance(), aPageInstance()], { fromMs: 0, toMs: 1000 }, 5);
    expect(mix.connect).toEqual([1, 1, 0, 0, 0]);
    expect(mix.run).toEqual([0, 1, 2, 2, 2]);
    expect(peakOf(mix)).toBe(2);
  });

  it('loses no time of any span', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 990 }), fc.integer({ min: 0, max: 10 })));
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 50 }), (drawn, parts) => {
        const instances = drawn.map(([startMs, length]) =>
          aPageInstance({ spans: [{ phase: 'run', startMs, endMs: startMs + length }] }),
        );
        const { run } = phaseMix(instances, { fromMs: 0, toMs: 1000 }, parts);
        const sum = run.reduce((total, count) => total + count, 0) * (1000 / parts);
        expect(sum).toBeCloseTo(drawn.reduce((total, [, length]) => total + length, 0));
      }),
    );
  });
});
