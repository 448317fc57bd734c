import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { styler } from '../../../src/report/terminal/text-style';
import { type BarState, transferBarText } from '../../../src/report/terminal/transfer-bar-text';
import { columnWidth, fittedTo } from '../../../src/report/text/column-width';

const plain = styler(false);
const MiB = 1024 * 1024;

function state(bytes: number, ofBytes: number | undefined, more: Partial<BarState> = {}): BarState {
  const progress = { files: 12, ofFiles: 80, bytes, ofBytes };
  return { label: 'site', progress, rate: 10 * MiB, ...more };
}

describe('the bar of a copy', () => {
  it('shows how far it is, how fast, and for how long', () => {
    expect(transferBarText(state(420 * MiB, 1000 * MiB), 120, plain)).toBe(
      'site  [============>                 ]   42%  420.0 MiB of 1000.0 MiB  10.0 MiB/s  0:58 left  12 of 80 files',
    );
  });

  it('leaves out in a narrow terminal what matters least', () => {
    const lines = [100, 80, 60, 45, 30, 10, 3, 1].map((columns) =>
      transferBarText(state(420 * MiB, 1000 * MiB), columns, plain),
    );
    expect(lines).toEqual([
      'site  [========>            ]   42%  420.0 MiB of 1000.0 MiB  10.0 MiB/s  0:58 left  12 of 80 files',
      'site   42%  420.0 MiB of 1000.0 MiB  10.0 MiB/s  0:58 left  12 of 80 files',
      'site   42%  420.0 MiB of 1000.0 MiB  10.0 MiB/s  0:58 left',
      ' 42%  420.0 MiB of 1000.0 MiB  10.0 MiB/s',
      ' 42%  420.0 MiB of 1000.0 MiB',
      ' 42%',
      '',
      '',
    ]);
  });

  it('has no percentage of a stream whose length is not known', () => {
    expect(transferBarText(state(42 * MiB, undefined), 80, plain)).toBe(
      'site  42.0 MiB  10.0 MiB/s  12 of 80 files',
    );
  });

  it('says only the label before the files are known', () => {
    expect(
      transferBarText({ label: 'web-1: connecting', progress: undefined, rate: undefined }, 80, plain),
    ).toBe('web-1: connecting');
  });

  it('counts files if all of them are empty, and is full at the end', () => {
    const files = (done: number) => ({ files: done, ofFiles: 4, bytes: 0, ofBytes: 0 });
    const line = (done: number) =>
      transferBarText({ label: 'a', progress: files(done), rate: undefined }, 60, plain);
    expect(line(1)).toContain(' 25%');
    expect(line(4)).toMatch(/\[=+\] {2}100%/);
  });

  it('says hours of a long copy, and nothing of one that does not move', () => {
    expect(transferBarText(state(0, 3600 * 20 * MiB), 120, plain)).toContain('  2:00:00 left');
    expect(transferBarText(state(0, 1000 * MiB, { rate: 0 }), 120, plain)).not.toContain('left');
  });

  it('colors the bar only', () => {
    expect(transferBarText(state(0, MiB), 120, styler(true))).toContain('[\x1b[1;36m>');
  });

  const numbers = fc.oneof(fc.nat(), fc.maxSafeNat());
  const progress = fc.record({
    files: fc.nat(),
    ofFiles: fc.nat(),
    bytes: numbers,
    ofBytes: fc.option(numbers, { nil: undefined }),
  });
  const states = fc.record({
    label: fc.string({ unit: 'grapheme' }),
    progress: fc.option(progress, { nil: undefined }),
    rate: fc.option(fc.double({ min: 0, max: 1e12, noNaN: true }), { nil: undefined }),
  });

  it('never fills the last column, so that the terminal does not wrap it', () => {
    fc.assert(
      fc.property(states, fc.integer({ min: 1, max: 200 }), (any, columns) => {
        expect(columnWidth(transferBarText(any, columns, plain))).toBeLessThan(columns);
      }),
    );
  });
});

describe('a text that is too long', () => {
  it('loses its middle', () => {
    expect(fittedTo('0123456789', 10)).toBe('0123456789');
    expect(fittedTo('0123456789', 6)).toBe('012…89');
    expect(fittedTo('日本語のファイル', 9)).toBe('日本…イル');
  });
});
