import { describe, expect, it } from 'vitest';
import { progressText, RunProgress } from '../../../src/report/run/run-progress';
import { aFailure, aResult } from '../a-result';

/** A run on so many instances, and the hand that moves its clock. */
function aRun(total: number) {
  let time = 0;
  const progress = new RunProgress(() => time);
  progress.chosen(total);
  const pass = (ms: number): void => {
    time += ms;
  };
  const finish = (instanceId: string): void => progress.finished(aResult({ instanceId }));
  return { progress, pass, finish };
}

describe('the progress of a run', () => {
  it('counts what failed and what was not started apart', () => {
    const { progress, finish } = aRun(5);
    progress.connected('a');
    progress.connected('b');
    finish('a');
    progress.finished(aFailure('EIC_UNREACHABLE', { instanceId: 'c' }).result);
    progress.finished(aFailure('EIC_NOT_STARTED', { instanceId: 'd', startedAt: null }).result);
    expect(progress.counts).toEqual({
      total: 5,
      done: 3,
      failed: 1,
      notStarted: 1,
      running: 1,
      waiting: 1,
    });
    expect(progressText(progress)).toMatch(/^3 of 5 done \(1 failed, 1 not started\), 1 running, 1 waiting/);
  });

  it('estimates the rest only after an instance is done, and those without a connection say nothing', () => {
    const { progress, pass, finish } = aRun(10);
    progress.finished(aFailure('EIC_INSTANCE_NOT_FOUND', { instanceId: 'x', startedAt: null }).result);
    progress.connected('a');
    pass(10_000);
    expect(progress.leftMs).toBeUndefined();
    finish('a');
    expect(progress.leftMs).toBe(80_000);
    expect(progressText(progress)).toBe('2 of 10 done (1 failed), 8 waiting, about 1 m 20 s left');
  });

  it('has no estimate for the last ones if they take longer than the others did', () => {
    const { progress, pass, finish } = aRun(2);
    progress.connected('a');
    progress.connected('b');
    pass(4_000);
    finish('a');
    expect(progressText(progress)).toBe('1 of 2 done, 1 running');
  });

  it.each([
    [1, '1 s'],
    [9_500, '10 s'],
    [10_100, '15 s'],
    [56_000, '1 m 00 s'],
    [595_000, '10 m'],
    [3_600_000, '1 h 00 m'],
  ])('rounds an estimate of %d ms up, to %s', (ms, text) => {
    const { progress, pass, finish } = aRun(2);
    progress.connected('a');
    pass(ms);
    finish('a');
    expect(progressText(progress)).toBe(`1 of 2 done, 1 waiting, about ${text} left`);
  });
});
