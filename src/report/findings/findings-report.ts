import type { Finding } from '../../policy/finding';
import type { Rule } from '../../policy/rules/rule';

/** One file that was linted. */
export interface LintedFile {
  /** Relative to the workspace with `/`; absolute for a file outside. */
  readonly fileName: string;
  /** What the findings' ranges are places in. */
  readonly text: string;
  /** In the order of the file. */
  readonly findings: readonly Finding[];
}

/** A file that could not be linted. */
export interface UnreadableFile {
  readonly fileName: string;
  /** One sentence, without the name. */
  readonly message: string;
}

/** All that a run of the linter has to tell, for any format. */
export interface FindingsReport {
  readonly files: readonly LintedFile[];
  readonly failures: readonly UnreadableFile[];
}

/** What the formats need to know beside the findings. */
export interface FormatContext {
  /** The linter's version. */
  readonly version: string;
  /** All rules, for formats that tell about rules too. */
  readonly rules: readonly Rule[];
  /** The URL of a documentation page (`docs/rules/….md`) as `URL.href` writes it, where the reader can open one. */
  readonly documentationUrl: (page: string) => string | undefined;
}

/** Turns a report into text that ends in a line feed, or is empty. */
export type Format = (report: FindingsReport, context: FormatContext) => string;

/** How many findings there are of each kind. */
export interface FindingCounts {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  /** Of all these, how many `--fix` can mend. */
  readonly fixable: number;
}

/** Counts a report's files and findings. */
export function findingCounts({ files }: FindingsReport): FindingCounts {
  const all = files.flatMap(({ findings }) => findings);
  const errors = all.filter(({ severity }) => severity === 'error').length;
  return {
    files: files.length,
    errors,
    warnings: all.length - errors,
    fixable: all.filter(({ fix }) => fix !== undefined).length,
  };
}

/** A number with its noun: `1 error`, `2 errors`, `no errors`. */
export function counted(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
}
