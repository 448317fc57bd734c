import type { Finding } from '../../policy/finding';
import type { FindingsReport } from '../../policy/findings-report';
import { singleLine } from '../text/safe-text';
import { workflowCommand } from '../text/workflow-commands';

/** Formats findings as workflow commands, which GitHub's runner turns into annotations at the exact place. */
export function github({ files, failures }: FindingsReport): string {
  const commands = [
    ...files.flatMap(({ findings }) => findings.map(annotation)),
    ...failures.map(({ fileName, message }) =>
      workflowCommand('error', { file: singleLine(fileName), title: 'Not linted' }, singleLine(message)),
    ),
  ];
  return commands.map((command) => `${command}\n`).join('');
}

/** Returns a finding as a workflow command, without newline. */
export function annotation(finding: Finding): string {
  const { severity, fileName, ruleId, start, end } = finding;
  // GitHub takes columns only if the range begins and ends on one line.
  const columns = start.line === end.line;
  return workflowCommand(
    severity,
    {
      file: singleLine(fileName),
      line: String(start.line),
      endLine: String(end.line),
      col: columns ? String(start.column) : undefined,
      endColumn: columns ? String(Math.max(start.column, end.column)) : undefined,
      title: ruleId,
    },
    annotationText(finding),
  );
}

/** Returns the text of a finding's annotation: the message, the reason and the resource, each on a line. */
export function annotationText({
  message,
  why,
  resource,
}: Pick<Finding, 'message' | 'why' | 'resource'>): string {
  const lines = [message, why, ...(resource === undefined ? [] : [`Resource: ${resource}`])];
  return lines.map((line) => singleLine(line)).join('\n');
}
