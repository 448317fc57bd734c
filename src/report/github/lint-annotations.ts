import type { FindingsReport } from '../../policy/findings-report';
import { counted } from '../findings/format';
import { annotationText } from '../findings/github';
import { singleLine } from '../text/safe-text';
import type { WorkflowLog } from './workflow-log';

/**
 * Annotates a workflow run with the findings, each at its exact range. GitHub shows only a few of each severity; a notice
 * has the number of the others.
 */
export function annotate({ files, failures }: FindingsReport, log: WorkflowLog): void {
  const missing = { error: 0, warning: 0 };
  for (const { fileName, message } of failures) {
    const place = { file: fileName, title: 'Not linted', line: 1, endLine: 1, column: 1, endColumn: 1 };
    if (!log.annotation('error', `${singleLine(fileName)}: ${singleLine(message)}`, place))
      missing.error += 1;
  }
  for (const finding of files.flatMap(({ findings }) => findings)) {
    const { severity, fileName, ruleId, start, end } = finding;
    const shown = log.annotation(severity, annotationText(finding), {
      file: fileName,
      title: ruleId,
      line: start.line,
      endLine: end.line,
      column: start.column,
      endColumn: Math.max(start.column, end.column),
    });
    if (!shown) missing[severity] += 1;
  }
  const left = (['error', 'warning'] as const).filter((severity) => missing[severity] > 0);
  if (left.length === 0) return;
  const counts = left.map((severity) => counted(missing[severity], severity)).join(' and ');
  log.notice(
    `${counts} more: GitHub shows 10 annotations per severity and step; the job summary has all findings.`,
  );
}
