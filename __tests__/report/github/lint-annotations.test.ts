import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { FindingsReport } from '../../../src/policy/findings-report';
import { annotate } from '../../../src/report/github/lint-annotations';
import { WorkflowLog } from '../../../src/report/github/workflow-log';
import { obey } from '../../fixtures/runner-model';
import { fileWith, findingOn, hostile, report } from '../findings/a-report';

/** Returns what the runner does with a report. */
function obeyed(of: FindingsReport) {
  const stream = new PassThrough({ highWaterMark: 1e9 });
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  annotate(of, new WorkflowLog(stream, {}));
  return obey(Buffer.concat(chunks).toString());
}

const code = '{"a": 1}\n';
function errors(count: number) {
  return Array.from({ length: count }, () => findingOn(code, '"a"'));
}
function warnings(count: number) {
  return Array.from({ length: count }, () => findingOn(code, '"a"', { severity: 'warning' }));
}

describe("the linter's annotations", () => {
  it('are at the exact range, with columns if it is on one line', () => {
    const { commands, text } = obeyed(report);
    expect(text).toEqual([]);
    expect(commands).toEqual([
      {
        name: 'error',
        data: 'gone.json: There is no such file.',
        properties: {
          file: 'gone.json',
          line: '1',
          endLine: '1',
          col: '1',
          endColumn: '1',
          title: 'Not linted',
        },
      },
      {
        name: 'warning',
        data: 'No OS user is asked for.\nAny user may log in.',
        properties: { file: 'policies/deploy.json', line: '3', endLine: '6', title: 'os-user-missing' },
      },
      {
        name: 'error',
        data: 'IAM knows no such action.\nIt grants nothing.',
        properties: {
          file: 'policies/deploy.json',
          line: '4',
          endLine: '4',
          col: '17',
          endColumn: '30',
          title: 'unknown-action',
        },
      },
    ]);
  });

  it('are ten of a severity, and the rest is counted', () => {
    const { commands } = obeyed({ files: [fileWith(code, ...errors(12), ...warnings(11))], failures: [] });
    const counts = (name: string): number => commands.filter((command) => command.name === name).length;
    expect([counts('error'), counts('warning')]).toEqual([10, 10]);
    expect(commands.at(-1)).toMatchObject({
      name: 'notice',
      data: expect.stringMatching(/^2 errors and 1 warning more:/),
    });
  });

  it('leave nothing to count if ten are enough', () => {
    const { commands } = obeyed({ files: [fileWith(code, ...errors(10), ...warnings(10))], failures: [] });
    expect(commands).toHaveLength(20);
  });

  it('are the only commands, whatever a policy and a file name hold', () => {
    const finding = findingOn(code, '"a"', {
      fileName: hostile,
      message: hostile,
      why: hostile,
      ruleId: hostile,
    });
    const { commands, text } = obeyed({
      files: [fileWith(code, finding)],
      failures: [{ fileName: hostile, message: hostile }],
    });
    expect(commands.map(({ name }) => name)).toEqual(['error', 'error']);
    expect(text).toEqual([]);
    for (const { data, properties } of commands) {
      expect(Object.keys(properties)).toEqual(['file', 'line', 'endLine', 'col', 'endColumn', 'title']);
      expect(`${data}${Object.values(properties).join('')}`).not.toMatch(
        /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/,
      );
    }
  });
});
