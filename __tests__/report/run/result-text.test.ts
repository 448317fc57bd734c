import { expect, it } from 'vitest';
import { unreached } from '../../../src/fleet/results/unreached';
import { stepSummary } from '../../../src/report/github/step-summary';
import { endText } from '../../../src/report/run/result-text';
import { aFailure, aResult } from '../a-result';

it('says no duration of an instance that has no result', () => {
  const { durationsMs, startedAt } = unreached('i-0123456789abcdef0', 22);
  const { result, error } = aFailure('EIC_NO_RESULT', { durationsMs, startedAt });
  expect(endText(result)).toBe('EIC_NO_RESULT');
  expect(endText(aResult())).toBe('succeeded after 3.2 s');
  const summary = stepSummary([{ result, error, tail: '' }], { env: {} });
  expect(summary).toContain('| EIC_NO_RESULT |  |'.replace('| EIC', '| ❌ EIC'));
});
