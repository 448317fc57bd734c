import type { FindingCounts, FindingsReport } from '../../policy/findings-report';
import type { Rule } from '../../policy/rules/rule';

/** Values that formats need in addition to the findings. */
export interface FormatContext {
  /** The linter's version. */
  readonly version: string;
  /** All rules, for formats that describe rules too. */
  readonly rules: readonly Rule[];
  /** The URL of a documentation page (`docs/rules/….md`) as `URL.href` writes it, where the reader can open one. */
  readonly documentationUrl: (page: string) => string | undefined;
}

/** Turns a report into text that ends in a line feed, or is empty. */
export type Format = (report: FindingsReport, context: FormatContext) => string;

/** Returns the number of files that were linted, and of configurations with findings: `2 files and 1 configuration`. */
export function filesInWords({ files, configurations }: FindingCounts): string {
  const parts = [
    ...(files > 0 || configurations === 0 ? [counted(files, 'file')] : []),
    ...(configurations > 0 ? [counted(configurations, 'configuration')] : []),
  ];
  return parts.join(' and ');
}

/** Returns a number with its noun: `1 error`, `2 errors`, `no errors`. */
export function counted(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
}
