import type { Finding } from '../../../src/policy/finding';
import type { FindingsReport, LintedFile } from '../../../src/policy/findings-report';
import { SourceText } from '../../../src/policy/source-text';
import type { FormatContext } from '../../../src/report/findings/format';

/** A finding on a part of a text: the first place where `part` is. */
export function findingOn(text: string, part: string, more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(part);
  const range = { start, end: start + part.length };
  const source = new SourceText(text);
  return {
    ruleId: 'unknown-action',
    severity: 'error',
    fileName: 'policies/deploy.json',
    range,
    start: source.positionAt(range.start),
    end: source.positionAt(range.end),
    message: 'IAM knows no such action.',
    why: 'It grants nothing.',
    documentation: `docs/rules/${more.ruleId ?? 'unknown-action'}.md`,
    ...more,
  };
}

/** A file with findings. */
export function fileWith(text: string, ...findings: Finding[]): LintedFile {
  return {
    fileName: findings[0]?.fileName ?? 'policies/deploy.json',
    text,
    findings,
  };
}

export const context: FormatContext = {
  version: '1.2.3',
  rules: [
    {
      id: 'unknown-action',
      summary: 'An action does not exist.',
      why: 'It grants nothing.',
      recommended: 'error',
      strict: 'error',
      fixable: true,
      check: () => {},
    },
    {
      id: 'os-user-missing',
      summary: 'No OS user is asked for.',
      why: 'Any user may log in.',
      recommended: 'off',
      strict: 'warning',
      fixable: false,
      check: () => {},
    },
  ],
  documentationUrl: (page) => `https://docs.example/${page}`,
};

const text = `{
  "Statement": [
    {
      "Action": "ec2:Nothing",
      "Resource": "*"
    }
  ]
}
`;
const action = '"ec2:Nothing"';
const at = text.indexOf(action);

/** An error with a fix, a warning over several lines, a clean file, and one that could not be read. */
export const report: FindingsReport = {
  files: [
    fileWith(
      text,
      findingOn(text, text.slice(text.indexOf('    {\n') + 4, text.indexOf('    }\n') + 5), {
        ruleId: 'os-user-missing',
        severity: 'warning',
        message: 'No OS user is asked for.',
        why: 'Any user may log in.',
        statement: { index: 0, sid: 'Push' },
      }),
      findingOn(text, action, {
        fix: {
          description: 'Replace it with ec2:DescribeInstances',
          edits: [{ range: { start: at + 1, end: at + action.length - 1 }, text: 'ec2:DescribeInstances' }],
        },
      }),
    ),
    { fileName: 'clean.json', text: '{}', findings: [] },
  ],
  failures: [{ fileName: 'gone.json', message: 'There is no such file.' }],
};

/** Text that would do something where it is not made safe, in every format. */
export const hostile =
  '\x1b[31m\x1b]8;;http://evil\x07x\r\n::error::y\n##[error]z</failure>]]>&"\'<script>`` ``` [a](http://evil) @all \u202e\x9b31m\ud800';
