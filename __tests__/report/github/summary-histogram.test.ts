import { describe, expect, it } from 'vitest';
import { histogram } from '../../../src/report/github/summary-histogram';
import { aFailure, aResult } from '../a-result';

function took(run: number) {
  return aResult({
    durationsMs: { ...aResult().durationsMs, find: 0, push: 0, connect: 0, authenticate: 0, wait: 0, run },
  });
}

function bars(of: Parameters<typeof histogram>[0]): string[] {
  return (histogram(of).at(-1) ?? '').split('\n').slice(1, -1);
}

describe('the histogram', () => {
  it('is missing if fewer than two instances were started', () => {
    const notStarted = aFailure('EIC_NOT_STARTED', { address: null }).result;
    expect(histogram([took(100), notStarted])).toEqual([]);
  });

  it('has bars of equal steps, and says which instances failed', () => {
    const failed = { ...took(2900), succeeded: false };
    expect(bars([took(1000), took(1010), took(2000), took(2950), failed])).toEqual([
      'from 1.0 s ████████████████████████████████████████ 2',
      'from 1.2 s 0',
      'from 1.4 s 0',
      'from 1.6 s 0',
      'from 1.8 s 0',
      'from 2.0 s ████████████████████ 1',
      'from 2.2 s 0',
      'from 2.4 s 0',
      'from 2.6 s 0',
      'from 2.8 s ████████████████████░░░░░░░░░░░░░░░░░░░░ 1 and 1 failed',
    ]);
  });

  it('has steps of 1, 2 and 5 if some took many times as long as others', () => {
    expect(
      bars([took(0), took(3), took(40), took(700)]).map((line) => line.replace(/(?<=ms) .*/, '')),
    ).toEqual(
      ['0 ms', '1 ms', '2 ms', '5 ms', '10 ms', '20 ms', '50 ms', '100 ms', '200 ms', '500 ms'].map(
        (text) => `from ${text.padStart(6)}`,
      ),
    );
  });

  it('counts every instance once, if all took the same time too', () => {
    expect(bars(Array.from({ length: 10_000 }, () => took(500)))).toEqual([
      `from 500 ms ${'█'.repeat(40)} 10000`,
    ]);
    expect(bars([took(0), took(0)])).toEqual([`from 0 ms ${'█'.repeat(40)} 2`]);
  });

  it('is missing if the numbers of joined results cannot be', () => {
    expect(histogram([took(1), took(1e308)])).toEqual([]);
    expect(histogram([took(1), took(Number.POSITIVE_INFINITY)])).toEqual([]);
  });

  it('gives the median, the 95th percentile and the slowest', () => {
    const text = histogram(Array.from({ length: 100 }, (_, index) => took(1000 * (index + 1))))[1];
    expect(text).toBe(
      'Half of the instances took at most 50.0 s, 95 % at most 1 m 35 s, and the slowest 1 m 40 s.',
    );
  });
});
