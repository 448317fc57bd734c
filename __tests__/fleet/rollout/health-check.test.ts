import { describe, expect, it } from 'vitest';
import type { EicError } from '../../../src/eic-error';
import type { Reached } from '../../../src/fleet/results/result';
import { checkHealth } from '../../../src/fleet/rollout/health-check';
import type { InstanceEnd } from '../../../src/fleet/schedule/ssh-transport';
import { aFailure, aResult } from '../../report/a-result';
import { silentListener } from '../silent-listener';

/** Checks one instance on which the task succeeded, with a check that ends in this way. */
async function afterCheck(check: Partial<Reached>, error?: EicError) {
  const finished: InstanceEnd<object>[] = [];
  const [end] = await checkHealth<object>([{ result: aResult(), error: undefined }], {
    task: { notStarted: {}, run: () => Promise.reject(new Error('not used')) },
    listener: silentListener,
    workOn: async (_ids, { failed, ended, task }) => {
      const result = { ...aResult(check), ...task.notStarted, succeeded: error === undefined };
      const checked = { result, error };
      if (error !== undefined) failed(checked);
      ended(checked);
      return [checked];
    },
    cancelled: new AbortController().signal,
    failed: () => undefined,
    finish: (final) => finished.push(final),
  });
  expect(finished).toEqual([end]);
  return end?.result;
}

/** When the task of `aResult` ended. */
const runEndedAt = Date.parse('2026-01-02T03:04:05.678Z') + 200 + 300 + 2600;
const at = (ms: number) => new Date(ms).toISOString();

describe('the result of an instance after its health check', () => {
  it('has the time of the check, and of the wait for it', async () => {
    const durationsMs = { ...aResult().durationsMs, connect: 50, authenticate: 30, wait: 5, run: 400 };
    expect(await afterCheck({ startedAt: at(runEndedAt + 7000), durationsMs })).toEqual(
      aResult({ durationsMs: { ...aResult().durationsMs, healthCheckWait: 7000, healthCheck: 485 } }),
    );
  });

  it('has them also if the check failed, as far as it came', async () => {
    const durationsMs = {
      ...aResult().durationsMs,
      connect: 5000,
      authenticate: null,
      wait: null,
      run: null,
    };
    const { error } = aFailure('EIC_UNREACHABLE');
    const checked = await afterCheck({ startedAt: at(runEndedAt), durationsMs }, error);
    expect(checked).toMatchObject({
      succeeded: false,
      error: { code: 'EIC_HEALTH_CHECK_FAILED' },
      durationsMs: { run: 2600, healthCheckWait: 0, healthCheck: 5000 },
    });
  });

  it('has no time of a check that was not begun, and no negative one after a clock was set back', async () => {
    const { error } = aFailure('EIC_CANCELLED');
    expect(await afterCheck({ startedAt: null }, error)).toMatchObject({
      error: { code: 'EIC_CANCELLED' },
      durationsMs: { healthCheckWait: null, healthCheck: null },
    });
    expect(await afterCheck({ startedAt: at(runEndedAt - 60_000) })).toMatchObject({
      durationsMs: { healthCheckWait: 0 },
    });
  });
});

it('A health check requires the host key that the instance showed for the task, and no other', async () => {
  const result = aResult();
  const asked: unknown[] = [];
  await checkHealth<object>([{ result, error: undefined }], {
    task: { notStarted: {}, run: () => Promise.reject(new Error('not used')) },
    listener: silentListener,
    workOn: async (ids, { earlierHostKey }) => {
      asked.push(...[...ids, 'i-other'].map((id) => earlierHostKey?.(id)));
      return [];
    },
    cancelled: new AbortController().signal,
    failed: () => undefined,
    finish: () => undefined,
  });
  expect(result.hostKey).not.toBeNull();
  expect(asked).toEqual([result.hostKey, undefined]);
});
