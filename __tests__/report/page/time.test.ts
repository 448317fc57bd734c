import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peakOf, phaseMix } from '../../../src/report/page/browser/phase-mix';
import { axisMarks, markText } from '../../../src/report/page/browser/time-axis';
import {
  between,
  panned,
  placeIn,
  type TimeWindow,
  wholeRun,
  zoomed,
} from '../../../src/report/page/browser/time-window';
import { aPageInstance } from './a-page-instance';

const whole = wholeRun(100_000);

describe('the window of time', () => {
  it('stays inside the run, whatever is done to it', () => {
    const steps = fc.array(
      fc.oneof(
        fc.record({
          factor: fc.double({ min: 0.01, max: 100, noNaN: true }),
          at: fc.integer({ max: 100_000 }),
        }),
        fc.record({ part: fc.double({ min: -3, max: 3, noNaN: true }) }),
        fc.record({ from: fc.integer({ max: 200_000 }), to: fc.integer({ max: 200_000 }) }),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(steps, (taken) => {
        let window: TimeWindow = whole;
        for (const step of taken) {
          if ('factor' in step) window = zoomed(window, whole, step.factor, Math.max(0, step.at));
          else if ('part' in step) window = panned(window, whole, step.part);
          else window = between(step.from, step.to, whole);
          expect(window.fromMs).toBeGreaterThanOrEqual(0);
          expect(window.toMs).toBeLessThanOrEqual(whole.toMs + 1e-6);
          expect(window.toMs - window.fromMs).toBeGreaterThan(9.9);
        }
      }),
    );
  });

  it('keeps the time under the pointer in its place', () => {
    const window = zoomed({ fromMs: 20_000, toMs: 60_000 }, whole, 0.5, 30_000);
    expect(placeIn(window, 30_000)).toBeCloseTo(0.25);
  });

  it('has a length even if the run had none', () => {
    expect(wholeRun(0)).toEqual({ fromMs: 0, toMs: 10 });
  });
});

it('marks few round times on the axis', () => {
  expect(axisMarks({ fromMs: 0, toMs: 27_700 }, 8)).toEqual([0, 5000, 10_000, 15_000, 20_000, 25_000]);
  expect(axisMarks({ fromMs: 100, toMs: 130 }, 4)).toEqual([100, 110, 120, 130]);
  expect(axisMarks({ fromMs: 0, toMs: 100 * 3_600_000 }, 5)).toHaveLength(6);
  expect([0, 250, 5000, 60_000].map(markText)).toEqual(['0 s', '250 ms', '5 s', '1 m 00 s']);
});

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
