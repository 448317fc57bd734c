import { durationText } from '../../text/duration-text';
import type { TimeWindow } from './time-window';

/** Steps between marks, in milliseconds: numbers that people count in. */
const steps = [
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500],
  ...[1, 2, 5, 10, 15, 30].map((seconds) => seconds * 1000),
  ...[1, 2, 5, 10, 15, 30, 60, 120, 360].map((minutes) => minutes * 60_000),
];

/** Returns the times in a window to mark on the axis, at most `most` of them. */
export function axisMarks({ fromMs, toMs }: TimeWindow, most: number): readonly number[] {
  const least = (toMs - fromMs) / most;
  const step = steps.find((candidate) => candidate >= least) ?? Math.ceil(least / 3_600_000) * 3_600_000;
  const marks: number[] = [];
  for (let ms = Math.ceil(fromMs / step) * step; ms <= toMs; ms += step) marks.push(ms);
  return marks;
}

/** Returns a time of the axis for people: `0 s`, `250 ms`, `12.5 s`. */
export function markText(ms: number): string {
  return ms === 0 ? '0 s' : durationText(ms).replace('.0 s', ' s');
}
