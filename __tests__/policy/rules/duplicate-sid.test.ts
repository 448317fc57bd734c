import { expect, it } from 'vitest';
import { duplicateSid } from '../../../src/policy/rules/duplicate-sid';
import { findingsOf, underlined } from '../lint-one';
import { policyOf } from '../statements';

function sids(...names: (string | undefined)[]) {
  return policyOf(...names.map((Sid) => (Sid === undefined ? {} : { Sid })));
}

it('a Sid that an earlier statement has is reported, with a name that is free', () => {
  const policy = sids('Push', 'Push2', 'Push', 'Push');
  const findings = findingsOf(duplicateSid, policy);
  expect(findings.map(({ message }) => message)).toEqual([
    'Statement 1 already has the Sid Push; write another, such as Push3.',
    'Statement 1 already has the Sid Push; write another, such as Push4.',
  ]);
  expect(findings.map(({ fix }) => fix?.edits[0]?.text)).toEqual(['"Push3"', '"Push4"']);
  expect(findings.map((finding) => underlined(policy, finding))).toEqual(['"Push"', '"Push"']);
  expect(findings.map(({ statement }) => statement?.index)).toEqual([2, 3]);
});

it('Sids that differ, if only in case, and statements without one are left alone', () => {
  expect(findingsOf(duplicateSid, sids('Push', 'push', undefined, undefined))).toEqual([]);
});

it('empty Sids, which Terraform writes in statements without one, are left alone', () => {
  expect(findingsOf(duplicateSid, sids('', 'Push', ''))).toEqual([]);
});
