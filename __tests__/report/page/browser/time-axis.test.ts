import { expect, it } from 'vitest';
import { axisMarks, markText } from '../../../../src/report/page/browser/time-axis';

it('marks few round times on the axis', () => {
  expect(axisMarks({ fromMs: 0, toMs: 27_700 }, 8)).toEqual([0, 5000, 10_000, 15_000, 20_000, 25_000]);
  expect(axisMarks({ fromMs: 100, toMs: 130 }, 4)).toEqual([100, 110, 120, 130]);
  expect(axisMarks({ fromMs: 0, toMs: 100 * 3_600_000 }, 5)).toHaveLength(6);
  expect([0, 250, 5000, 60_000].map(markText)).toEqual(['0 s', '250 ms', '5 s', '1 m 00 s']);
});
