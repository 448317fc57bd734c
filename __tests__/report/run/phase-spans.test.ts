import { expect, it } from 'vitest';
import { phaseSpans } from '../../../src/report/run/phase-spans';
import { aFailure, aResult } from '../a-result';

const startedAt = '1970-01-01T00:00:01.000Z';

it('puts the phases one after the other, without those that others contain', () => {
  const { durationsMs } = aResult();
  const spans = phaseSpans(aResult({ startedAt, durationsMs: { ...durationsMs, boot: 5000, wait: 10 } }));
  expect(spans.map(({ phase, start, end }) => [phase, start, end])).toEqual([
    ['boot', 1000, 6000],
    ['connect', 6000, 6200],
    ['authenticate', 6200, 6500],
    ['wait', 6500, 6510],
    ['run', 6510, 9110],
  ]);
  expect(spans.some(({ failed }) => failed)).toBe(false);
});

it('has the health check after the wait for the batch, red if it failed', () => {
  const durationsMs = { ...aResult().durationsMs, healthCheckWait: 4000, healthCheck: 500 };
  const { result } = aFailure('EIC_HEALTH_CHECK_FAILED', { startedAt, durationsMs });
  expect(phaseSpans(result).slice(3)).toEqual([
    { phase: 'run', start: 1500, end: 4100, failed: false },
    { phase: 'healthCheckWait', start: 4100, end: 8100, failed: false },
    { phase: 'healthCheck', start: 8100, end: 8600, failed: true },
  ]);
});

it('marks the last phase of an instance that failed', () => {
  const durationsMs = { ...aResult().durationsMs, authenticate: null, wait: null, run: null };
  const spans = phaseSpans(aFailure('EIC_UNREACHABLE', { startedAt, durationsMs }).result);
  expect(spans).toEqual([{ phase: 'connect', start: 1000, end: 1200, failed: true }]);
});

it('is empty for an instance that was never begun', () => {
  expect(phaseSpans(aFailure('EIC_NOT_STARTED', { startedAt: null }).result)).toEqual([]);
  expect(phaseSpans(aResult({ startedAt: 'yesterday' }))).toEqual([]);
});
