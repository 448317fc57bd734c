import { describe, expect, it } from 'vitest';
import { lintOutputs } from '../../../src/report/github/lint-outputs';
import { fileWith, findingOn, report } from '../findings/a-report';

describe("the lint action's outputs", () => {
  it('count errors, files that could not be linted among them, and warnings', () => {
    expect(lintOutputs(report, '/repo/lint.sarif')).toMatchObject({
      errors: '2',
      warnings: '1',
      'sarif-file': '/repo/lint.sarif',
    });
  });

  it('tell the findings as JSON', () => {
    const { findings, unread, summary } = JSON.parse(lintOutputs(report, '').findings);
    expect(findings).toMatchObject([
      {
        file: 'policies/deploy.json',
        rule: 'os-user-missing',
        severity: 'warning',
        start: { line: 3, column: 5 },
      },
      {
        file: 'policies/deploy.json',
        rule: 'unknown-action',
        severity: 'error',
        start: { line: 4, column: 17 },
      },
    ]);
    expect(unread).toEqual([{ file: 'gone.json', message: 'There is no such file.' }]);
    expect(summary).toEqual({ files: 2, errors: 1, warnings: 1, fixable: 1 });
  });

  it('tell as many findings as fit, and the counts of all', () => {
    const code = '{"é": 1}\n';
    const many = {
      files: [fileWith(code, ...Array.from({ length: 1000 }, () => findingOn(code, '"é"')))],
      failures: [],
    };
    const outputs = lintOutputs(many, '');
    expect(Buffer.byteLength(outputs.findings)).toBeLessThanOrEqual(100 * 1024);
    const { findings, summary } = JSON.parse(outputs.findings);
    expect(findings.length).toBeGreaterThan(200);
    expect(findings.length).toBeLessThan(1000);
    expect(summary.errors).toBe(1000);
    expect(outputs.errors).toBe('1000');
  });
});
