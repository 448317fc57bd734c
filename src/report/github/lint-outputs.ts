import { type FindingsReport, findingCounts } from '../../policy/findings-report';
import { findingJson } from '../findings/json';

/** Maximum size of the `findings` output, in bytes. It fits into an environment variable: 128 KiB on Linux. */
const maxFindingsBytes = 100 * 1024;

/** The outputs of the lint action, named as in `lint/action.yml`. */
export interface LintOutputs {
  readonly errors: string;
  readonly warnings: string;
  readonly findings: string;
  readonly 'sarif-file': string;
}

/** Returns the lint action's outputs; `sarifFile` is empty if none was written. */
export function lintOutputs(
  report: FindingsReport,
  sarifFile: string,
  maxBytes: number = maxFindingsBytes,
): LintOutputs {
  const { files, errors, warnings, fixable } = findingCounts(report);
  let left = maxBytes - 200;
  const takeWhatFits = <Item>(items: readonly Item[]): Item[] => {
    const end = items.findIndex((item) => {
      left -= Buffer.byteLength(JSON.stringify(item)) + 1;
      return left < 0;
    });
    return end < 0 ? [...items] : items.slice(0, end);
  };
  const findings = takeWhatFits(report.files.flatMap((file) => file.findings.map(findingJson)));
  const unread = takeWhatFits(report.failures.map(({ fileName, message }) => ({ file: fileName, message })));
  return {
    errors: String(errors + report.failures.length),
    warnings: String(warnings),
    findings: JSON.stringify({ findings, unread, summary: { files, errors, warnings, fixable } }),
    'sarif-file': sarifFile,
  };
}
