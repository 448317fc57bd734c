import type { Finding } from '../../policy/finding';
import { type FindingsReport, findingCounts } from '../../policy/findings-report';
import { fencedBlock, markdownCode, markdownText } from '../text/markdown';
import { FileLines, type FrameLine } from './code-frame';
import { counted, type FormatContext, filesInWords } from './format';

/** Formats findings as GitHub's Markdown: a heading with the counts, then each file with its findings and their code. */
export function markdown(report: FindingsReport, context: FormatContext): string {
  const parts = [
    `## EC2 Instance Connect policies\n\n${markdownText(totals(report))}`,
    ...report.files
      .filter(({ findings }) => findings.length > 0)
      .map(({ fileName, text, findings }) => {
        const lines = new FileLines(text);
        const entries = findings.map((finding) => findingMarkdown(finding, lines, context));
        return `### ${markdownCode(fileName)}\n\n${entries.join('\n')}`;
      }),
    ...(report.failures.length === 0
      ? []
      : [
          `### Not linted\n\n${report.failures
            .map(({ fileName, message }) => `- ${markdownCode(fileName)}: ${markdownText(message)}`)
            .join('\n')}`,
        ]),
  ];
  return `${parts.map((part) => part.trimEnd()).join('\n\n')}\n`;
}

/** Returns the counts as one sentence. */
export function totals(report: FindingsReport): string {
  const counts = findingCounts(report);
  const { files, errors, warnings } = counts;
  const unread = report.failures.length;
  const also = unread === 0 ? '' : ` ${counted(unread, 'file')} could not be linted.`;
  if (files + errors + warnings === 0)
    return unread === 0 ? 'No policy on EC2 Instance Connect was found.' : also.trim();
  if (errors + warnings === 0) return `No findings in ${counted(files, 'file')}.${also}`;
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')} in ${filesInWords(counts)}.${also}`;
}

/** Returns a finding: message, rule, place, code and reason. */
export function findingMarkdown(
  { severity, message, why, ruleId, documentation, start, end, resource, fix }: Finding,
  lines: FileLines,
  { documentationUrl }: FormatContext,
): string {
  const url = documentationUrl(documentation);
  const rule = url === undefined ? markdownCode(ruleId) : `[${markdownCode(ruleId)}](<${url}>)`;
  const of = resource === undefined ? '' : `, in ${markdownCode(resource)}`;
  const code = lines.frame(start, end).flatMap(frameText).join('\n');
  return [
    `${severity === 'error' ? '❌' : '⚠️'} **${markdownText(message)}** ${rule}, line ${start.line}, column ${start.column}${of}\n`,
    ...(code === '' ? [] : [fencedBlock(code, 'text')]),
    markdownText(why),
    ...(fix === undefined ? [] : [`\nFix: ${markdownText(fix.description)}`]),
    '',
  ].join('\n');
}

function frameText({ number, text, mark }: FrameLine): string[] {
  const gutter = `${mark === undefined ? ' ' : '>'} ${String(number).padStart(4)} |`;
  const line = `${gutter} ${text}`.trimEnd();
  return mark === undefined
    ? [line]
    : [line, `${' '.repeat(gutter.length - 1)}| ${' '.repeat(mark.column)}${'^'.repeat(mark.width)}`];
}
