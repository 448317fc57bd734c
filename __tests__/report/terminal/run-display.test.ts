import { expect, it } from 'vitest';
import { RunProgress } from '../../../src/report/run/run-progress';
import { runDisplay } from '../../../src/report/terminal/run-display';
import { columnWidth } from '../../../src/report/text/column-width';
import { aFailure, aResult } from '../a-result';

/** The lines of a run on 40 instances, of which 10 are done (2 failed), and 12 run, each a second longer than the next. */
function display(columns: number, rows = 24): readonly string[] {
  let time = 0;
  const progress = new RunProgress(() => time);
  progress.chosen(40);
  for (let index = 0; index < 22; index += 1) progress.connected(`web-${index}`);
  time = 30_000;
  for (let index = 0; index < 8; index += 1) progress.finished(aResult({ instanceId: `web-${index}` }));
  for (let index = 8; index < 10; index += 1)
    progress.finished(aFailure('EIC_SCRIPT_FAILED', { instanceId: `web-${index}` }).result);
  return runDisplay(progress, {
    columns,
    rows,
    style: (_, text) => text,
    label: (id) => id,
    lastLine: (id) => (id === 'web-10' ? '日本語のとても長い行 '.repeat(20) : undefined),
  });
}

it('shows a bar with the numbers, and the instances that have run for the longest time', () => {
  expect(display(100)).toEqual([
    '[=====xx                       ] 10 of 40 done (2 failed), 12 running, 18 waiting',
    expect.stringMatching(/^ {2}web-10 {2}30 s {2}日本語.*…/),
    '  web-11  30 s',
    '  web-12  30 s',
    '  web-13  30 s',
    '  web-14  30 s',
    '  … and 7 more',
  ]);
});

it.each([1, 5, 12, 20, 33, 47, 48, 60, 79, 200])('fits into %d columns', (columns) => {
  for (const line of display(columns))
    expect(columnWidth(line)).toBeLessThanOrEqual(Math.max(1, columns - 3));
});

it('takes a third of a low terminal at most, and one line always', () => {
  expect(display(80, 12)).toHaveLength(4);
  expect(display(80, 3)).toHaveLength(1);
});
