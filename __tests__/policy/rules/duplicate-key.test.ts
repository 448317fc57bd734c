import { expect, it } from 'vitest';
import { duplicateKey } from '../../../src/policy/rules/duplicate-key';
import { findingsOf, underlined } from '../lint-one';

it('equal names in different objects are right', () => {
  const statement = { Effect: 'Allow', Action: '*', Resource: '*' };
  expect(findingsOf(duplicateKey, { Version: '2012-10-17', Statement: [statement, statement] })).toEqual([]);
});

it('names that differ in case are two names', () => {
  expect(findingsOf(duplicateKey, '{"Statement": {"Sid": "a", "sid": "b"}}')).toEqual([]);
});

it('the second of two equal names is found, with its statement', () => {
  const text =
    '{"Statement": [{"Effect": "Deny"}, {"Sid": "x", "Condition": {"Bool": {"a": 1, "a": 2, "a": 3}}}]}';
  const findings = findingsOf(duplicateKey, text);
  expect(findings.map(({ range }) => range.start)).toEqual([79, 87]);
  expect(findings.map((finding) => underlined(text, finding))).toEqual(['"a"', '"a"']);
  expect(findings[0]?.message).toMatch(/^a is twice/);
  expect(findings[0]?.statement).toEqual({ index: 1, sid: 'x' });
});

it('outside of the statements there is no statement to name, and __proto__ is a name', () => {
  const [finding, ...others] = findingsOf(
    duplicateKey,
    '{"__proto__": 1, "__proto__": 2, "Statement": [], "": 1}',
  );
  expect(others).toEqual([]);
  expect(finding?.message).toMatch(/^__proto__ is twice/);
  expect(finding?.statement).toBeUndefined();
});

it('it is found in malformed JSON too', () => {
  expect(findingsOf(duplicateKey, '{"Statement": [], "a": 1, "": 2, "": True, "a": 2')).toHaveLength(1);
});
