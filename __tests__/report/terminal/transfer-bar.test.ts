import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { styler } from '../../../src/report/terminal/text-style';
import { TransferBar } from '../../../src/report/terminal/transfer-bar';

const MiB = 1024 * 1024;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

class FakeTerminal extends PassThrough {
  columns = 120;

  /** Returns what was written since the last call. */
  seen(): string {
    return String(this.read() ?? '');
  }
}

function start() {
  const terminal = new FakeTerminal();
  const bar = new TransferBar({ terminal, style: styler(false), now: () => Date.now() });
  return { terminal, bar };
}

function progress(bytes: number, ofBytes = 100 * MiB) {
  return { files: 0, ofFiles: 1, bytes, ofBytes };
}

it('is redrawn at most ten times a second, whatever happens meanwhile', () => {
  const { terminal, bar } = start();
  bar.begin('site');
  for (let step = 0; step < 1000; step++) {
    bar.update(progress(step * 100));
    vi.advanceTimersByTime(1);
  }
  expect(terminal.seen().split('\r\x1b[K').length - 1).toBeLessThanOrEqual(10);
  bar.end();
});

it('measures the rate of the last seconds, and says so when nothing moves any longer', () => {
  const { terminal, bar } = start();
  bar.begin('site');
  for (let tenth = 0; tenth <= 300; tenth++) {
    bar.update(progress(tenth * 0.1 * MiB));
    vi.advanceTimersByTime(10);
  }
  expect(terminal.seen()).toMatch(/29\.9 MiB of 100\.0 MiB {2}10\.0 MiB\/s {2}0:08 left$/);
  vi.advanceTimersByTime(20_000);
  expect(terminal.seen()).toMatch(/30\.0 MiB of 100\.0 MiB {2}0 bytes\/s$/);
  bar.end();
});

it('takes the new width of the terminal', () => {
  const { terminal, bar } = start();
  bar.begin('site');
  bar.update(progress(0));
  vi.advanceTimersByTime(100);
  expect(terminal.seen()).toContain('site  [>');
  terminal.columns = 40;
  terminal.emit('resize');
  vi.advanceTimersByTime(100);
  expect(terminal.seen()).not.toContain('[>');
  bar.end();
});

it('leaves lines above it whole, and nothing of itself at the end', () => {
  const { terminal, bar } = start();
  bar.begin('site');
  vi.advanceTimersByTime(100);
  bar.say('eic: something');
  vi.advanceTimersByTime(100);
  bar.end();
  vi.advanceTimersByTime(10_000);
  expect(terminal.seen()).toBe('\r\x1b[Ksite\r\x1b[Keic: something\n\r\x1b[Ksite\r\x1b[K');
  expect(terminal.listenerCount('resize')).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});
