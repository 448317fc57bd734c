import { expect, it } from 'vitest';
import type { Finding, Severity } from '../../src/policy/finding';
import type { FindingsReport } from '../../src/policy/findings-report';
import { type FailureThreshold, type Verdict, verdictOn } from '../../src/policy-files/fail-on';

function reportOf(severities: readonly Severity[], unread = 0): FindingsReport {
  const place = { line: 1, column: 1, offset: 0 };
  const findings = severities.map(
    (severity): Finding => ({
      ruleId: 'size',
      severity,
      fileName: 'p.json',
      range: { start: 0, end: 0 },
      start: place,
      end: place,
      message: '',
      why: '',
      documentation: '',
    }),
  );
  const failures = Array.from({ length: unread }, () => ({ fileName: 'q.json', message: '' }));
  return { files: [{ fileName: 'p.json', text: '', findings }], failures };
}

it.each<[Verdict, readonly Severity[], FailureThreshold]>([
  ['passed', [], { failOn: 'warning', maxWarnings: 0 }],
  ['passed', ['warning'], { failOn: 'error' }],
  ['failed', ['warning'], { failOn: 'warning' }],
  ['failed', ['error'], { failOn: 'error' }],
  ['failed', ['error'], { failOn: 'warning' }],
  ['passed', ['error', 'warning'], { failOn: 'never' }],
  ['passed', ['warning', 'warning'], { failOn: 'error', maxWarnings: 2 }],
  ['failed', ['warning', 'warning'], { failOn: 'error', maxWarnings: 1 }],
  ['failed', ['warning'], { failOn: 'never', maxWarnings: 0 }],
])('a run is %s for %j under %j', (verdict, severities, threshold) => {
  expect(verdictOn(reportOf(severities), threshold)).toBe(verdict);
});

it('a run is unread if a file could not be linted, whatever was found in the others', () => {
  expect(verdictOn(reportOf(['error'], 1), { failOn: 'error' })).toBe('unread');
  expect(verdictOn(reportOf([], 1), { failOn: 'never' })).toBe('unread');
});
