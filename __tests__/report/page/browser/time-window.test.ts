import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  between,
  panned,
  placeIn,
  type TimeWindow,
  wholeRun,
  zoomed,
} from '../../../../src/report/page/browser/time-window';

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
