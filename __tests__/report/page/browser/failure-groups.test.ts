import { expect, it } from 'vitest';
import { failureGroups } from '../../../../src/report/page/browser/failure-groups';
import { aPageInstance } from '../a-page-instance';

function failedWith(code: string) {
  return aPageInstance({ error: { code, message: '', remedy: '', details: [], requestId: null } });
}

it('groups failures by their code, the most frequent first', () => {
  const unreachable = failedWith('EIC_UNREACHABLE');
  const instances = [failedWith('EIC_TIMED_OUT'), unreachable, aPageInstance(), unreachable];
  expect(failureGroups(instances).map(({ error, instances: failed }) => [error.code, failed.length])).toEqual(
    [
      ['EIC_UNREACHABLE', 2],
      ['EIC_TIMED_OUT', 1],
    ],
  );
});

it('puts what was not started after its cause', () => {
  const left = aPageInstance({
    status: 'not-started',
    error: { code: 'EIC_NOT_STARTED', message: '', remedy: '', details: [], requestId: null },
  });
  const slow = aPageInstance({
    error: { code: 'EIC_TIMEOUT', message: '', remedy: '', details: [], requestId: null },
  });
  expect(failureGroups([left, slow, left]).map(({ error }) => error.code)).toEqual([
    'EIC_TIMEOUT',
    'EIC_NOT_STARTED',
  ]);
});
