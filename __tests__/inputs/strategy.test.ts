import { describe, expect, it } from 'vitest';
import { EicError } from '../../src/eic-error';
import { InputReader } from '../../src/inputs/input-reader';
import { readStrategy } from '../../src/inputs/strategy';

function read(given: Record<string, string>) {
  const inputs = new InputReader((name) => ({ strategy: 'parallel', ...given })[name] ?? '');
  const strategy = readStrategy(inputs);
  inputs.done();
  return strategy;
}

function problems(given: Record<string, string>): readonly string[] {
  try {
    read(given);
  } catch (thrown) {
    if (thrown instanceof EicError) return thrown.details;
  }
  return [];
}

describe('the inputs of a strategy', () => {
  it('have defaults for each strategy', () => {
    expect(read({})).toEqual({
      strategy: { kind: 'parallel', batchSize: { percent: 100 }, pauseMs: 0 },
      failFast: false,
      maxFailures: undefined,
    });
    expect(read({ strategy: 'rolling' }).strategy.batchSize).toEqual({ percent: 10 });
    expect(read({ strategy: 'canary' }).strategy.batchSize).toEqual({ instances: 1 });
  });

  it('take numbers and percentages', () => {
    const given = { strategy: 'rolling', 'batch-size': '25 %', pause: '2m', 'max-failures': '0' };
    expect(read(given)).toEqual({
      strategy: { kind: 'rolling', batchSize: { percent: 25 }, pauseMs: 120_000 },
      failFast: false,
      maxFailures: { instances: 0 },
    });
    expect(read({ 'max-failures': '0%' }).maxFailures).toEqual({ percent: 0 });
    expect(read({ strategy: 'canary', 'batch-size': '3' }).strategy.batchSize).toEqual({ instances: 3 });
  });

  it.each([
    [{ strategy: 'blue-green' }, '`strategy` is "blue-green"; it takes one of parallel, rolling, canary.'],
    [
      { strategy: 'rolling', 'batch-size': '0' },
      '`batch-size` is "0"; it takes a number of instances from 1, such as 3, or a percentage of all, such as 10%.',
    ],
    [
      { 'max-failures': '101%' },
      '`max-failures` is "101%"; it takes a number of instances from 0, such as 3, or a percentage of all, such as 10%.',
    ],
    [
      { 'batch-size': '2' },
      '`batch-size` has no effect with `strategy: parallel`; set `strategy` to rolling or canary.',
    ],
    [
      { pause: '2m' },
      '`pause` has no effect with `strategy: parallel`; set `strategy` to rolling or canary.',
    ],
    [
      { 'fail-fast': 'true', 'max-failures': '2' },
      '`max-failures` and `fail-fast` are both given; `fail-fast` is `max-failures: 0`.',
    ],
  ])('refuse %j', (given, problem) => {
    expect(problems(given)).toEqual([problem]);
  });
});
