import picocolors from 'picocolors';
import type { Finding } from '../../policy/finding';
import { type FindingsReport, findingCounts, type LintedFile } from '../../policy/findings-report';
import { singleLine } from '../text/safe-text';
import { FileLines, type FrameLine } from './code-frame';
import { counted, type FormatContext, filesInWords } from './format';

/** Abilities of a terminal, and how it shows file names. */
export interface TerminalAbilities {
  readonly colors: boolean;
  /** Links behind words (OSC 8). */
  readonly hyperlinks: boolean;
  /** A file's name as it is shown, such as relative to the shell's working directory. */
  readonly displayName: (fileName: string) => string;
}

/** Formats findings for people at a terminal: place, severity, message, rule, the code, why, and the fix. Fixes that were made come first, one line each. */
export function stylish(
  report: FindingsReport,
  context: FormatContext,
  { colors, hyperlinks, displayName }: TerminalAbilities,
): string {
  const paint = picocolors.createColors(colors);
  const link = (text: string, page: string): string => {
    const url = hyperlinks ? context.documentationUrl(page) : undefined;
    return url === undefined ? text : `\x1b]8;;${url}\x07${text}\x1b]8;;\x07`;
  };
  const name = (fileName: string): string => singleLine(displayName(fileName));

  const entry = (finding: Finding, lines: FileLines): string => {
    const severity = finding.severity === 'error' ? paint.red('error') : paint.yellow('warning');
    const place = `${name(finding.fileName)}:${finding.start.line}:${finding.start.column}`;
    const frame = lines.frame(finding.start, finding.end);
    const digits = String(frame.at(-1)?.number ?? 0).length;
    const color = finding.severity === 'error' ? paint.red : paint.yellow;
    const code = frame.flatMap((line) => frameText(line, digits, color, paint.dim));
    return [
      `${paint.bold(place)}  ${severity}  ${singleLine(finding.message)}  ${paint.dim(link(finding.ruleId, finding.documentation))}`,
      ...code,
      ...(finding.resource === undefined ? [] : [`  resource: ${singleLine(finding.resource)}`]),
      `  why: ${singleLine(finding.why)}`,
      ...(finding.fix === undefined ? [] : [`  fix: ${singleLine(finding.fix.description)} (with --fix)`]),
    ].join('\n');
  };
  const entries = (file: LintedFile): string[] => {
    const lines = new FileLines(file.text);
    return file.findings.map((finding) => entry(finding, lines));
  };

  const fixes = (report.fixes ?? []).map(
    ({ fileName, start, description, ruleId, documentation }) =>
      `${paint.bold(`${name(fileName)}:${start.line}:${start.column}`)}  ${paint.green('fixed')}  ${singleLine(description)}  ${paint.dim(link(ruleId, documentation))}`,
  );
  const failures = report.failures.map(
    ({ fileName, message }) =>
      `${paint.bold(name(fileName))}  ${paint.red('unread')}  ${singleLine(message)}`,
  );
  const blocks = [
    ...(fixes.length === 0 ? [] : [fixes.join('\n')]),
    ...report.files.flatMap(entries),
    ...failures,
    total(report, paint) + fixedText(report),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function frameText(
  { number, text, mark }: FrameLine,
  digits: number,
  color: (text: string) => string,
  dim: (text: string) => string,
): string[] {
  const gutter = `  ${mark === undefined ? ' ' : color('>')} ${dim(`${String(number).padStart(digits)} |`)}`;
  const line = `${gutter} ${text}`.trimEnd();
  if (mark === undefined) return [line];
  const under = `    ${' '.repeat(digits)} ${dim('|')} ${' '.repeat(mark.column)}${color('^'.repeat(mark.width))}`;
  return [line, under];
}

function fixedText({ fixes = [] }: FindingsReport): string {
  if (fixes.length === 0) return '';
  return ` ${counted(fixes.length, 'problem')} ${fixes.length === 1 ? 'was' : 'were'} fixed.`;
}

function total(report: FindingsReport, paint: ReturnType<typeof picocolors.createColors>): string {
  const counts = findingCounts(report);
  const { files, errors, warnings, fixable } = counts;
  const unread = report.failures.length;
  const notRead = unread === 0 ? '' : `; ${counted(unread, 'file')} could not be linted`;
  const { hiddenWarnings } = report;
  const hidden = hiddenWarnings ? `; ${counted(hiddenWarnings, 'warning')} not shown` : '';
  if (errors + warnings === 0) {
    const clean =
      files === 0
        ? 'No policy on EC2 Instance Connect was found'
        : `No ${hidden === '' ? 'findings' : 'errors'} in ${counted(files, 'file')}${hidden}`;
    return unread === 0
      ? paint.green(`${clean}.`)
      : `${files === 0 ? 'Nothing was linted' : clean}${notRead}.`;
  }
  const found = [
    counted(errors, 'error'),
    ...(hiddenWarnings === undefined ? [counted(warnings, 'warning')] : []),
  ];
  const sentence = `${found.join(', ')} in ${filesInWords(counts)}${hidden}${notRead}.`;
  const fixes =
    fixable === 0
      ? ''
      : ` ${fixable === errors + warnings ? 'All' : fixable} of them can be fixed with --fix.`;
  return (errors > 0 ? paint.red : paint.yellow)(paint.bold(sentence)) + fixes;
}
