import { expect, it } from 'vitest';
import { size } from '../../../src/policy/rules/size';
import { findingsOf } from '../lint-one';
import { instance, policyOf } from '../statements';

/** A policy of exactly so many characters, whitespace not counted. */
function policyOfLength(length: number): string {
  const bare = JSON.stringify(policyOf({ Resource: instance, Sid: '' })).length;
  return JSON.stringify(policyOf({ Resource: instance, Sid: 'x'.repeat(length - bare) }), null, 4);
}

it('a policy may have 6,144 characters, whitespace not counted', () => {
  expect(policyOfLength(6144).length).toBeGreaterThan(6144);
  expect(findingsOf(size, policyOfLength(6144))).toEqual([]);
  expect(findingsOf(size, policyOfLength(6145)).map(({ message }) => message)).toEqual([
    'The policy has 6,145 characters, whitespace not counted, and a managed policy may have 6,144; split it, or join statements.',
  ]);
});

it('whitespace within strings is not counted either', () => {
  expect(findingsOf(size, policyOfLength(6144).replace('xx', `x${' '.repeat(500)}x`))).toEqual([]);
});

it('every kind of value is counted', () => {
  const text = '{"Version":"2012-10-17","Statement":[true,null,-1.5,"\\n"],"b":{}}';
  expect(findingsOf(size, text, { options: { limit: text.length } })).toEqual([]);
  expect(findingsOf(size, text, { options: { limit: text.length - 1 } })).toHaveLength(1);
});

it('the limit can be that of an inline policy', () => {
  expect(findingsOf(size, policyOfLength(10_240), { options: { limit: 10_240 } })).toEqual([]);
  expect(findingsOf(size, policyOfLength(2049), { options: { limit: 2048 } })[0]?.message).toBe(
    'The policy has 2,049 characters, whitespace not counted, and the limit is 2,048; split it, or join statements.',
  );
});
