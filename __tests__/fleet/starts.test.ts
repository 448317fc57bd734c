import { describe, expect, it } from 'vitest';
import { EicError } from '../../src/eic-error';
import { Starts } from '../../src/fleet/starts';

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
