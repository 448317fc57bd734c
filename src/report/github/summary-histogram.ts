import type { InstanceResult } from '../../fleet/results/result';
import { quantile } from '../run/quantile';
import { hasDuration, totalDuration } from '../run/result-text';
import { durationText } from '../text/duration-text';
import { fencedBlock } from '../text/markdown';

/** Width of the longest bar, in characters. */
const longestBar = 40;

/** Number of bars that a linear scale has, about. */
const wantedBars = 10;

/** A scale is logarithmic if the slowest instance took so many times as long as the fastest. */
const logarithmicFrom = 20;

/** Longest duration that has a bar, in milliseconds: 30 days. Joined results may have any numbers. */
const longestRun = 30 * 24 * 3_600_000;

/** Returns how long the instances took, as bars of text; or nothing if fewer than two were started. */
export function histogram(results: readonly InstanceResult[]): string[] {
  const started = results.filter(hasDuration);
  const durations = started.map(totalDuration).sort((one, other) => one - other);
  const [fastest] = durations;
  const slowest = durations.at(-1);
  if (fastest === undefined || slowest === undefined || durations.length < 2 || slowest > longestRun)
    return [];
  const bins = edges(fastest, slowest).map((from) => ({ from, succeeded: 0, failed: 0 }));
  for (const result of started) {
    const bin = bins.findLast(({ from }) => from <= totalDuration(result));
    if (bin === undefined) continue;
    if (result.succeeded) bin.succeeded += 1;
    else bin.failed += 1;
  }
  const most = Math.max(...bins.map(({ succeeded, failed }) => succeeded + failed));
  const width = Math.max(...bins.map(({ from }) => durationText(from).length));
  const lines = bins.map(({ from, succeeded, failed }) => {
    const bar = barText((succeeded * longestBar) / most, '█') + barText((failed * longestBar) / most, '░');
    const count =
      failed === 0
        ? `${succeeded}`
        : succeeded === 0
          ? `${failed} failed`
          : `${succeeded} and ${failed} failed`;
    return `from ${durationText(from).padStart(width)} ${bar === '' ? '' : `${bar} `}${count}`;
  });
  const within = (part: number): string => durationText(quantile(durations, part));
  return [
    '### Durations',
    `Half of the instances took at most ${within(0.5)}, 95 % at most ${within(0.95)}, and the slowest ${durationText(slowest)}.`,
    fencedBlock(lines.join('\n'), 'text').trim(),
  ];
}

/** Returns a bar, of at least one character unless there is nothing to show. */
function barText(length: number, character: string): string {
  return character.repeat(length > 0 ? Math.max(1, Math.round(length)) : 0);
}

/** Returns where the bars begin, in milliseconds: round numbers from at most `fastest` to at most `slowest`. */
function edges(fastest: number, slowest: number): number[] {
  const found: number[] = [];
  if (slowest >= Math.max(1, fastest) * logarithmicFrom) {
    for (let edge = roundBelow(Math.max(1, fastest)); edge <= slowest; edge = roundAbove(edge))
      found.push(edge);
    if (fastest < 1) found.unshift(0);
    return found;
  }
  const step = roundAbove((slowest - fastest) / wantedBars);
  for (let edge = Math.floor(fastest / step) * step; edge <= slowest; edge += step) found.push(edge);
  return found;
}

/** The largest 1, 2 or 5 times a power of ten that is at most `value`. */
function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([5, 2, 1].find((factor) => factor * power <= value) ?? 1) * power;
}

/** The smallest 1, 2 or 5 times a power of ten that is more than `value`, and at least one millisecond. */
function roundAbove(value: number): number {
  if (value < 1) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5].find((factor) => factor * power > value) ?? 10) * power;
}
