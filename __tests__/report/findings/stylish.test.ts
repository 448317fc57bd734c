import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { errorsOnly, type FindingsReport, type LintedFile } from '../../../src/policy/findings-report';
import { stylish } from '../../../src/report/findings/stylish';
import { context, fileWith, findingOn, hostile, report } from './a-report';

const plain = { colors: false, hyperlinks: false, displayName: (name: string) => name };
function lastLine(what: FindingsReport): string {
  return stylish(what, context, plain).trimEnd().split('\n').at(-1) ?? '';
}
function file(...severities: ('error' | 'warning')[]): LintedFile {
  return fileWith('x', ...severities.map((severity) => findingOn('x', 'x', { severity })));
}

describe('stylish', () => {
  it('shows place, severity, message, rule, code, reason and fix, then the counts', () => {
    expect(
      stylish(report, context, plain),
    ).toBe(`policies/deploy.json:3:5  warning  No OS user is asked for.  os-user-missing
    2 |   "Statement": [
  > 3 |     {
      |     ^
  > 4 |       "Action": "ec2:Nothing",
      |       ^^^^^^^^^^^^^^^^^^^^^^^^
  > 5 |       "Resource": "*"
      |       ^^^^^^^^^^^^^^^
  > 6 |     }
      |     ^
    7 |   ]
  why: Any user may log in.

policies/deploy.json:4:17  error  IAM knows no such action.  unknown-action
    3 |     {
  > 4 |       "Action": "ec2:Nothing",
      |                 ^^^^^^^^^^^^^
    5 |       "Resource": "*"
  why: It grants nothing.
  fix: Replace it with ec2:DescribeInstances (with --fix)

gone.json  unread  There is no such file.

1 error, 1 warning in 2 files; 1 file could not be linted. 1 of them can be fixed with --fix.
`);
  });

  it('shows a file by the name that it has for the reader', () => {
    const text = stylish(report, context, { ...plain, displayName: (name) => `../${name}` });
    expect(text).toContain('../policies/deploy.json:4:17');
    expect(text).toContain('../gone.json  unread');
  });

  it('lists the fixes that were made first, and counts them in the last line', () => {
    const made = { ruleId: 'version', description: 'Add it', documentation: 'docs/rules/version.md' };
    const fixes = [2, 4].map((line) => ({
      ...made,
      fileName: 'p.json',
      start: { line, column: 3, offset: 9 },
    }));
    expect(stylish({ files: [file()], failures: [], fixes }, context, plain)).toBe(
      'p.json:2:3  fixed  Add it  version\np.json:4:3  fixed  Add it  version\n\nNo findings in 1 file. 2 problems were fixed.\n',
    );
    expect(lastLine({ files: [file('error')], failures: [], fixes: fixes.slice(1) })).toBe(
      '1 error, no warnings in 1 file. 1 problem was fixed.',
    );
  });

  it('counts the warnings that were left out, and never says that there are none', () => {
    const quiet = (...files: LintedFile[]) => lastLine(errorsOnly({ files, failures: [] }));
    expect(quiet(file('error', 'warning', 'warning'))).toBe('1 error in 1 file; 2 warnings not shown.');
    expect(quiet(file('warning'), file())).toBe('No errors in 2 files; 1 warning not shown.');
    expect(quiet(file('error'))).toBe('1 error in 1 file.');
    expect(quiet(file())).toBe('No findings in 1 file.');
    expect(stylish(errorsOnly(report), context, plain)).not.toContain('os-user-missing');
  });

  it('says what was linted if nothing was found', () => {
    expect(lastLine({ files: [file()], failures: [] })).toBe('No findings in 1 file.');
    expect(lastLine({ files: [], failures: [] })).toBe('No policy on EC2 Instance Connect was found.');
    const failures = [{ fileName: 'a', message: 'It is gone.' }];
    expect(lastLine({ files: [], failures })).toBe('Nothing was linted; 1 file could not be linted.');
    expect(lastLine({ files: [file()], failures })).toBe(
      'No findings in 1 file; 1 file could not be linted.',
    );
    expect(lastLine({ files: [file('error', 'error')], failures: [] })).toBe(
      '2 errors, no warnings in 1 file.',
    );
  });

  it('has the same text with colors and links as without', () => {
    const colored = stylish(report, context, { ...plain, colors: true, hyperlinks: true });
    expect(colored).toContain('\x1b[31merror\x1b[39m');
    expect(colored).toContain(
      '\x1b]8;;https://docs.example/docs/rules/unknown-action.md\x07unknown-action\x1b]8;;\x07',
    );
    expect(stripVTControlCharacters(colored)).toBe(stylish(report, context, plain));
  });

  it('has no link if there is no page to open', () => {
    const noPages = { ...context, documentationUrl: () => undefined };
    expect(stylish(report, noPages, { ...plain, hyperlinks: true })).not.toContain('\x1b]8');
  });

  it('names the resource that has the policy', () => {
    const finding = findingOn('x', 'x', { resource: 'Deploy' });
    const shown = stylish({ files: [fileWith('x', finding)], failures: [] }, context, plain);
    expect(shown).toContain('\n  resource: Deploy\n  why: ');
  });

  it('shows hostile text without obeying it', () => {
    const text = `a ${hostile}\nb`;
    const finding = findingOn(text, 'a', {
      fileName: hostile,
      message: hostile,
      why: hostile,
      ruleId: 'unknown-action',
      resource: hostile,
    });
    const shown = stylish({ files: [fileWith(text, finding)], failures: [] }, context, plain);
    expect(shown).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
    expect(shown).toContain('␛');
  });
});
