import { expect, it } from 'vitest';
import { RunRecord } from '../../../src/report/github/run-record';
import { LineBreaks } from '../../../src/report/text/line-breaks';
import { aFailure, aResult } from '../a-result';

function recordOf(count: number, line: string, succeeded: boolean): RunRecord {
  const record = new RunRecord(() => 0, new LineBreaks());
  for (let index = 0; index < count; index += 1) {
    const instanceId = `i-${index}`;
    record.outputOf(instanceId).keep('stdout', Buffer.from(line));
    const result = succeeded ? aResult({ instanceId }) : aFailure('EIC_SCRIPT_FAILED', { instanceId }).result;
    record.chosen([...record.ids, instanceId]);
    record.finished(result, undefined);
  }
  return record;
}

const tails = (record: RunRecord) => record.summary.map(({ tail }) => tail);

it('keeps the end of the output of instances that failed, and none of those that succeeded', () => {
  expect(tails(recordOf(2, 'a line\n', false))).toEqual(['a line\n', 'a line\n']);
  expect(tails(recordOf(2, 'a line\n', true))).toEqual(['', '']);
});

it('keeps at most 32 MiB in all, with something of each that failed', () => {
  const lines = `${'x'.repeat(1499)}\n`.repeat(40);
  const kept = tails(recordOf(2000, lines, false));
  expect(kept.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(32 * 1024 * 1024);
  expect(kept.slice(0, 300).every(({ length }) => length === lines.length)).toBe(true);
  // Whole lines only.
  for (const tail of kept) expect(tail.length % 1500).toBe(0);
});
