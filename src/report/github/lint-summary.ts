import type { FindingsReport, LintedFile } from '../../policy/findings-report';
import { FileLines } from '../findings/code-frame';
import type { FormatContext } from '../findings/format';
import { findingMarkdown, totals } from '../findings/markdown';
import { markdownCode, markdownText } from '../text/markdown';
import { maxSummaryBytes } from './step-summary';

/** Bytes reserved for the last line, which has the number of omitted findings. */
const footBytes = 200;

/**
 * Returns the linter's job summary as GitHub's Markdown: counts, `notes` (sentences that the reader should know first),
 * then each file with its findings, their code and the reasons. Never longer than `maxBytes`; findings that do not fit
 * are counted.
 */
export function lintSummary(
  report: FindingsReport,
  context: FormatContext,
  notes: readonly string[] = [],
  maxBytes: number = maxSummaryBytes,
): string {
  let text = '## EC2 Instance Connect policies\n';
  let left = maxBytes - Buffer.byteLength(text) - footBytes;
  /** Adds a part if it fits completely. */
  const add = (part: string): boolean => {
    const bytes = Buffer.byteLength(part);
    if (bytes > left) return false;
    text += part;
    left -= bytes;
    return true;
  };

  add(`\n${markdownText(totals(report))}\n`);
  for (const note of notes) add(`\n> ${markdownText(note)}\n`);
  let missing = 0;
  if (report.failures.length > 0) {
    add('\n### Not linted\n\n');
    for (const { fileName, message } of report.failures) {
      if (missing > 0 || !add(`- ${markdownCode(fileName)}: ${markdownText(message)}\n`)) missing += 1;
    }
  }
  for (const file of report.files) {
    if (file.findings.length > 0) missing += addFile(file, context, missing === 0 ? add : () => false);
  }
  return missing === 0 ? text : `${text}\n… and ${missing} more, which do not fit: see the log.\n`;
}

/** Adds a file's findings, and returns the number of those that did not fit. */
function addFile(
  { fileName, text, findings }: LintedFile,
  context: FormatContext,
  add: (part: string) => boolean,
): number {
  if (!add(`\n### ${markdownCode(fileName)}\n`)) return findings.length;
  const lines = new FileLines(text);
  const firstMissing = findings.findIndex((finding) => !add(`\n${findingMarkdown(finding, lines, context)}`));
  return firstMissing < 0 ? 0 : findings.length - firstMissing;
}
