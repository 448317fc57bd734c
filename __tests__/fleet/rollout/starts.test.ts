import { describe, expect, it } from 'vitest';
import { EicError } from '../../../src/eic-error';
import { Starts } from '../../../src/fleet/rollout/starts';
import type { Quantity } from '../../../src/fleet/rollout/strategy';

const failure = new EicError('EIC_UNREACHABLE', 'It does not answer.', { remedy: 'Wait.' });
const none: ReadonlyMap<string, EicError> = new Map();

function starts(
  failFast: boolean,
  { problems = none, cancelled = new AbortController().signal } = {},
): Starts {
  return new Starts({ ids: ['i-1', 'i-2', 'i-3'], failFast, cancelled }, problems);
}

describe('whether an instance may be started', () => {
  it('is not affected by a failure without fail-fast', () => {
    const all = starts(false, { problems: new Map([['i-3', failure]]) });
    all.failed({ instanceId: 'i-1', name: 'web' }, failure);
    expect(all.refusal('i-2')).toBeUndefined();
  });

  it('ends with the first failure, which the error names; later ones do not replace it', () => {
    const all = starts(true);
    expect(all.refusal('i-1')).toBeUndefined();
    all.failed({ instanceId: 'i-1', name: 'web' }, failure);
    all.failed({ instanceId: 'i-2', name: null }, failure);
    expect(all.refusal('i-3')).toMatchObject({
      code: 'EIC_NOT_STARTED',
      message: expect.stringContaining('web (i-1) failed with EIC_UNREACHABLE'),
    });
  });

  it('is denied from the beginning if an instance is known to fail, which reports its own error', () => {
    const all = starts(true, { problems: new Map([['i-3', failure]]) });
    expect(all.refusal('i-1')?.message).toContain('i-3 failed with EIC_UNREACHABLE');
    expect(all.refusal('i-3')).toBeUndefined();
    const policy = { ids: ['i-1', 'i-3'], failFast: true, cancelled: new AbortController().signal };
    const named = new Starts(policy, new Map([['i-3', failure]]), new Map([['i-3', { name: 'web' }]]));
    expect(named.refusal('i-1')).toMatchObject({
      message: expect.stringContaining('web (i-3) failed with EIC_UNREACHABLE'),
      remedy: expect.stringContaining('run the step again with `retry-failed-of`'),
    });
  });

  it('ends after more failures than max-failures allows, each counted once, with those known from the beginning', () => {
    const left = failure.with({ code: 'EIC_NOT_STARTED' });
    const limited = (maxFailures: Quantity) =>
      new Starts(
        {
          ids: ['i-1', 'i-2', 'i-3', 'i-4'],
          failFast: false,
          maxFailures,
          cancelled: new AbortController().signal,
        },
        new Map([['i-3', failure]]),
      );
    for (const [maxFailures, text] of [
      [{ instances: 1 }, '1'],
      [{ percent: 49 }, '49%'],
    ] as const) {
      const all = limited(maxFailures);
      for (const _ of ['explained', 'again']) all.failed({ instanceId: 'i-3', name: null }, failure);
      // An instance that was not started has not failed.
      all.failed({ instanceId: 'i-4', name: null }, left);
      expect(all.isStopped).toBe(false);
      all.failed({ instanceId: 'i-1', name: 'web' }, failure);
      expect(all.isStopped).toBe(true);
      expect(all.refusal('i-2')?.message).toBe(
        `Not started: with max-failures ${text} nothing is started after 2 failures, and i-3 failed first with EIC_UNREACHABLE.`,
      );
    }
    expect(limited({ instances: 0 }).isStopped).toBe(true);
  });

  it('ends with the failure of a canary, which the error names even if others failed before', () => {
    const all = new Starts(
      {
        ids: ['i-1', 'i-2', 'i-3'],
        failFast: false,
        canaries: new Set(['i-1']),
        cancelled: new AbortController().signal,
      },
      new Map([['i-3', failure]]),
    );
    expect(all.isStopped).toBe(false);
    all.failed({ instanceId: 'i-1', name: 'web' }, failure);
    expect(all.refusal('i-2')?.message).toBe(
      'Not started: in the first batch of a canary nothing is started after a failure, and web (i-1) failed with EIC_UNREACHABLE.',
    );
  });

  it('ends with a cancellation, whose code and reason stay, with or without a failure', () => {
    const reason = new EicError('EIC_CANCELLED', 'The job was cancelled (SIGINT).', { remedy: 'None.' });
    for (const failFast of [false, true]) {
      const all = starts(failFast, { cancelled: AbortSignal.abort(reason) });
      all.failed({ instanceId: 'i-1', name: null }, failure);
      expect(all.refusal('i-2')).toMatchObject({
        code: 'EIC_CANCELLED',
        message: 'Not started: the job was cancelled (SIGINT).',
        cause: reason,
      });
    }
  });
});
