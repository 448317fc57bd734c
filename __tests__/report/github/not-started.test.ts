import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { EicError } from '../../../src/eic-error';
import { ActionListener } from '../../../src/report/github/action-listener';
import { errorSummary, stepSummary } from '../../../src/report/github/step-summary';
import { WorkflowLog } from '../../../src/report/github/workflow-log';
import { obey } from '../../fixtures/runner-model';
import { aChoice } from '../../fleet/selection/a-choice';
import { aFailure, aResult } from '../a-result';

const failed = aFailure('EIC_SCRIPT_FAILED', { instanceId: 'i-0000000001', name: 'web-1', exitCode: 3 });
const message = 'Not started: web-1 (i-0000000001) failed.';
const leftOut = Array.from({ length: 30 }, (_, index) =>
  aFailure('EIC_NOT_STARTED', { instanceId: `i-1${String(index).padStart(9, '0')}`, address: null, message }),
);

describe('instances that were not started', () => {
  it('are one annotation that names them, and one short line each', async () => {
    const stream = new PassThrough({ highWaterMark: 1e9 });
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    const log = new WorkflowLog(stream, {});
    const ends = [failed, ...leftOut];
    const listener = new ActionListener({ log, maxParallel: 10, env: {}, now: () => 0 });
    listener.chosen(aChoice([], { ids: ends.map(({ result }) => result.instanceId) }));
    for (const { result, error } of ends) listener.finished(result, error);
    await listener.end();
    await log.close();
    const { commands, text } = obey(Buffer.concat(chunks).toString());
    expect(commands.map(({ data }) => data.split(': ', 2).join(': '))).toEqual([
      'i-0000000001: EIC_SCRIPT_FAILED',
      'EIC_NOT_STARTED: Not started',
    ]);
    expect(commands[1]?.data).toContain(message);
    expect(commands[1]?.data.split('\n').at(-1)).toBe(
      `Not started: ${leftOut.map(({ result }) => result.instanceId).join(', ')}`,
    );
    expect(text.filter((line) => line.endsWith(' * not started'))).toHaveLength(30);
  });

  it('are counted in the summary, with their reason once and a row each', () => {
    const text = stepSummary(
      [failed, ...leftOut].map((end) => ({ ...end, tail: '' })),
      { env: {} },
    );
    expect(text).toContain('**31 instances: 0 succeeded, 1 failed, 30 not started.**');
    expect(text.match(/### ❌/g)).toHaveLength(1);
    expect(text.match(/### ⏭️ 30 instances not started/g)).toHaveLength(1);
    expect(text.match(/⏭️ not started/g)).toHaveLength(30);
    expect(text).toContain('⏭️ not started |  |');
    expect(text.match(/EIC&#95;NOT&#95;STARTED|EIC_NOT_STARTED/g)?.length).toBeLessThanOrEqual(2);
  });

  it('include those whose turn had not come when the job was cancelled', () => {
    const cancelled = { message: 'Not started: the job was cancelled.', address: null };
    const ends = [aFailure('EIC_CANCELLED'), aFailure('EIC_CANCELLED', cancelled)];
    const text = stepSummary(
      [...ends, { result: aResult(), error: undefined }].map((end) => ({ ...end, tail: '' })),
      { env: {} },
    );
    expect(text).toContain('**3 instances: 1 succeeded, 1 failed, 1 not started.**');
    expect(text).toContain('One instance not started');
  });
});

it('an error that is no instance’s is a part of the summary, with its code, remedy and details', () => {
  const error = new EicError('EIC_OUTPUT_FAILED', 'It is full.', {
    remedy: 'Free space.',
    details: ['/out/a'],
  });
  const text = errorSummary(error, {});
  expect(text).toMatch(/^❌ .*EIC_OUTPUT_FAILED/);
  for (const part of ['It is full', 'Free space', '/out/a']) expect(text).toContain(part);
});
