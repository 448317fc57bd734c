import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { routeTableCheck } from '../../../src/doctor/checks/route-table';
import { CheckProgress } from '../../../src/report/doctor/progress';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const outcome = {
  check: routeTableCheck,
  result: { state: 'passed', summary: 'It leads there.' },
  because: [],
  ms: 1,
} as const;

/** Returns what a stream shows while a check ends. */
function shown(isTTY: boolean): string {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY });
  const progress = new CheckProgress(stream, 23);
  vi.advanceTimersByTime(150);
  progress.ended(outcome);
  vi.advanceTimersByTime(150);
  progress.close();
  return String(stream.read() ?? '');
}

it('a terminal shows how many checks have ended, and nothing of that stays', () => {
  const text = shown(true);
  expect(text).toContain('0 of 23 checks ended');
  expect(text).toContain('1 of 23 checks ended; last: Route table (passed)');
  expect(text).toMatch(/\r\u001b\[K$/);
});

it('a file or a pipe gets none of it', () => {
  expect(shown(false)).toBe('');
});
