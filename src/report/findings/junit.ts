import type { Finding } from '../../policy/finding';
import { type FindingsReport, findingCounts, type LintedFile } from '../../policy/findings-report';
import { xmlText } from './xml-text';

/**
 * Formats findings as the XML that JUnit's Ant task writes and test reporters read: a suite for each file, a failed case
 * for each finding, and a passed case for a file without findings. A file that could not be linted is an error.
 */
export function junit(report: FindingsReport): string {
  const { errors, warnings } = findingCounts(report);
  const clean = report.files.filter(({ findings }) => findings.length === 0).length;
  const tests = errors + warnings + clean + report.failures.length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="eic lint" tests="${tests}" failures="${errors + warnings}" errors="${report.failures.length}">`,
    ...report.files.flatMap(suite),
    ...report.failures.flatMap(({ fileName, message }) => [
      `  <testsuite name="${xmlText(fileName)}" tests="1" failures="0" errors="1">`,
      `    <testcase classname="${xmlText(fileName)}" name="is read">`,
      `      <error message="${xmlText(message)}"/>`,
      '    </testcase>',
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

function suite({ fileName, findings }: LintedFile): string[] {
  const cases =
    findings.length === 0
      ? [`    <testcase classname="${xmlText(fileName)}" name="has no findings"/>`]
      : findings.flatMap(failedCase);
  return [
    `  <testsuite name="${xmlText(fileName)}" tests="${Math.max(1, findings.length)}" failures="${findings.length}" errors="0">`,
    ...cases,
    '  </testsuite>',
  ];
}

function failedCase({ fileName, ruleId, severity, start, message, why, resource, fix }: Finding): string[] {
  const place = `${start.line}:${start.column}`;
  const text = [
    `${fileName}:${place}`,
    message,
    why,
    ...(resource === undefined ? [] : [`Resource: ${resource}`]),
    ...(fix === undefined ? [] : [`Fix: ${fix.description}`]),
  ];
  return [
    `    <testcase classname="${xmlText(fileName)}" name="${xmlText(ruleId)} at ${place}">`,
    `      <failure type="${severity}" message="${xmlText(message)}">${text.map(xmlText).join('\n')}</failure>`,
    '    </testcase>',
  ];
}
