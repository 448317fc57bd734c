import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Ignore } from '../../../src/policy/configuration/configuration';
import { ignoresOf } from '../../../src/policy/configuration/ignores';
import type { Finding } from '../../../src/policy/finding';

const now = new Date('2026-06-15T12:00:00Z');
const position = { line: 1, column: 1, offset: 0 };

function finding(ruleId: string, index?: number, sid?: string): Finding {
  return {
    ruleId,
    severity: 'error',
    fileName: 'a.json',
    range: { start: 0, end: 0 },
    start: position,
    end: position,
    message: '',
    why: '',
    documentation: '',
    ...(index !== undefined && { statement: { index, ...(sid !== undefined && { sid }) } }),
  };
}

const optional = <Value>(...values: Value[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

it('the first entry that names a finding, by rule, Sid, statement or file, leaves it out', () => {
  const entries = fc.record(
    {
      rule: fc.constantFrom('x', 'y'),
      sid: fc.constantFrom('s', 't'),
      statement: fc.constantFrom(1, 2),
      expires: fc.constantFrom('2026-06-14', '2026-06-15'),
      inFile: fc.constantFrom(...[(name: string) => name === 'a.json', (name: string) => name !== 'a.json']),
      reason: fc.constant(''),
    },
    { requiredKeys: ['reason'] },
  );
  const findings = fc
    .tuple(fc.constantFrom('x', 'y', 'z'), optional(0, 1, 2), optional('s', 't', 'u'))
    .map(([rule, index, sid]) => finding(rule, index, sid));
  const leavesOut = ({ rule, sid, statement, expires, inFile }: Ignore, found: Finding): boolean =>
    expires !== '2026-06-14' &&
    inFile?.('a.json') !== false &&
    (rule ?? found.ruleId) === found.ruleId &&
    (sid === undefined || sid === found.statement?.sid) &&
    (statement === undefined || statement - 1 === found.statement?.index);
  fc.assert(
    fc.property(fc.array(entries, { maxLength: 6 }), findings, (ignores, found) => {
      expect(ignoresOf('a.json', ignores, now)(found)).toBe(
        ignores.find((ignore) => leavesOut(ignore, found)),
      );
    }),
    { numRuns: 2000 },
  );
});

it('a file is held against the globs once, not for each finding', () => {
  let calls = 0;
  const ignores = Array.from({ length: 100 }, (_, index) => ({
    sid: `s${index}`,
    reason: '',
    inFile: () => {
      calls++;
      return true;
    },
  }));
  const ignoreFor = ignoresOf('a.json', ignores, now);
  for (let index = 0; index < 1000; index++) ignoreFor(finding('x', index, `s${index}`));
  expect(calls).toBe(100);
});
