import type { Finding, Position } from './finding';

/** A file that was linted. */
export interface LintedFile {
  /** Relative to the workspace with `/`; absolute for a file outside. */
  readonly fileName: string;
  /** The text that the findings' ranges refer to. */
  readonly text: string;
  /** In the order of the file. */
  readonly findings: readonly Finding[];
  /** Whether it is a configuration of the linter, with findings on its ignores. Default: a file with policies. */
  readonly isConfiguration?: true;
}

/** A file that could not be linted. */
export interface UnreadableFile {
  readonly fileName: string;
  /** One sentence, without the name. */
  readonly message: string;
}

/** A fix that was made in a file. */
export interface MadeFix {
  readonly fileName: string;
  readonly ruleId: string;
  /** The place of the problem before the fix. Fixes that were made earlier may have moved it. */
  readonly start: Position;
  /** In the imperative: "Replace aws:RequestTag with aws:ResourceTag". */
  readonly description: string;
  /** `docs/rules/<rule-id>.md` */
  readonly documentation: string;
}

/** The result of linting files, for any format. */
export interface FindingsReport {
  readonly files: readonly LintedFile[];
  readonly failures: readonly UnreadableFile[];
  /** Number of warnings that are not in `files` because only errors were asked for. Default: all are there. */
  readonly hiddenWarnings?: number;
  /** Fixes that were made, in the order in which they were made. Default: none. */
  readonly fixes?: readonly MadeFix[];
}

/** Returns a report without its warnings, and with their number. */
export function errorsOnly(report: FindingsReport): FindingsReport {
  return {
    ...report,
    files: report.files.map((file) => ({
      ...file,
      findings: file.findings.filter(({ severity }) => severity === 'error'),
    })),
    hiddenWarnings: findingCounts(report).warnings,
  };
}

/** Number of findings of each kind. */
export interface FindingCounts {
  /** Files that were linted, without configurations. */
  readonly files: number;
  /** Configurations with findings. */
  readonly configurations: number;
  readonly errors: number;
  readonly warnings: number;
  /** Number of errors and warnings that `--fix` can fix. */
  readonly fixable: number;
}

/** Counts a report's files and findings. */
export function findingCounts({ files }: FindingsReport): FindingCounts {
  const all = files.flatMap(({ findings }) => findings);
  const configurations = files.filter(
    ({ isConfiguration, findings }) => isConfiguration && findings.length > 0,
  ).length;
  const errors = all.filter(({ severity }) => severity === 'error').length;
  return {
    files: files.filter(({ isConfiguration }) => !isConfiguration).length,
    configurations,
    errors,
    warnings: all.length - errors,
    fixable: all.filter(({ fix }) => fix !== undefined).length,
  };
}
