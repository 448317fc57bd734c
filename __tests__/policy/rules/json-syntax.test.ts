import { expect, it } from 'vitest';
import { jsonSyntax } from '../../../src/policy/rules/json-syntax';
import { findingsOf, underlined } from '../lint-one';

it('well-formed JSON has no finding', () => {
  expect(findingsOf(jsonSyntax, { Statement: [] })).toEqual([]);
});

it('every mistake is a finding at its place', () => {
  const text = '{\n  "Statement": [],\n  "Id": True,\n}';
  const findings = findingsOf(jsonSyntax, text);
  expect(findings.map((finding) => underlined(text, finding))).toEqual(['True', ',']);
  expect(findings.map(({ start }) => start)).toEqual([
    { line: 3, column: 9, offset: 29 },
    { line: 3, column: 13, offset: 33 },
  ]);
  expect(findings.map(({ fix }) => fix?.edits.length)).toEqual([undefined, 1]);
});

it('an empty file is a finding', () => {
  expect(findingsOf(jsonSyntax, '')).toHaveLength(1);
});
