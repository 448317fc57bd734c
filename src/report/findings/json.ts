import type { Finding } from '../../policy/finding';
import { type FindingsReport, findingCounts } from '../../policy/findings-report';
import { jsonText } from './json-text';

/** Formats findings for programs, as `schemas/findings.schema.json` describes. */
export function json(report: FindingsReport): string {
  const { files, errors, warnings, fixable } = findingCounts(report);
  const { fixes = [] } = report;
  const content = {
    findings: report.files.flatMap((file) => file.findings.map(findingJson)),
    unread: report.failures.map(({ fileName, message }) => ({ file: fileName, message })),
    fixes: fixes.map(({ fileName, ruleId, start, description, documentation }) => ({
      file: fileName,
      rule: ruleId,
      start: { line: start.line, column: start.column, offset: start.offset },
      description,
      documentation,
    })),
    summary: { files, errors, warnings, fixable, fixed: fixes.length },
  };
  return jsonText(content);
}

/** Returns a finding as in the schema. */
export function findingJson(finding: Finding) {
  const { ruleId, severity, fileName, message, why, start, end, statement, resource, fix, documentation } =
    finding;
  return {
    file: fileName,
    rule: ruleId,
    severity,
    message,
    why,
    start: { line: start.line, column: start.column, offset: start.offset },
    end: { line: end.line, column: end.column, offset: end.offset },
    statement: statement === undefined ? null : { index: statement.index, sid: statement.sid ?? null },
    resource: resource ?? null,
    fix:
      fix === undefined
        ? null
        : {
            description: fix.description,
            edits: fix.edits.map(({ range, text }) => ({ start: range.start, end: range.end, text })),
          },
    documentation,
  };
}
