import { describe, expect, it } from 'vitest';
import { duplicateStatement } from '../../../src/policy/rules/duplicate-statement';
import { describing, endpoint, instance, policyOf, push, type Written } from '../eic-policies';
import { findingsOf } from '../lint-one';

function indexes(...statements: readonly Written[]) {
  return findingsOf(duplicateStatement, policyOf(...statements)).map(({ statement }) => statement?.index);
}

describe('duplicate-statement', () => {
  it.each([
    ['the same words', push()],
    ['another Sid', push({ Sid: 'Again' })],
    [
      'a list of one',
      push({ Action: ['ec2-instance-connect:SendSSHPublicKey'], Resource: [instance, instance] }),
    ],
    [
      'other case if it does not count',
      push({
        Action: 'EC2-Instance-Connect:SendSSHPublicKey',
        Condition: { stringequals: { 'EC2:OSUSER': ['ec2-user'] } },
      }),
    ],
  ])('reports the later one in %s', (_, again) => {
    expect(indexes(push(), describing(), again)).toEqual([2]);
  });

  it.each([
    ['another action', push({ Action: 'ec2-instance-connect:*' })],
    ['another resource', push({ Resource: endpoint })],
    ['another effect', push({ Effect: 'Deny' })],
    ['another user', push({ Condition: { StringEquals: { 'ec2:osuser': 'web' } } })],
    ['another operator', push({ Condition: { StringLike: { 'ec2:osuser': 'ec2-user' } } })],
    ['another suffix', push({ Condition: { StringEqualsIfExists: { 'ec2:osuser': 'ec2-user' } } })],
    ['another quantifier', push({ Condition: { 'ForAnyValue:StringEquals': { 'ec2:osuser': 'ec2-user' } } })],
    ['a user in other case', push({ Condition: { StringEquals: { 'ec2:osuser': 'EC2-user' } } })],
    ['NotAction', push({ Action: undefined, NotAction: 'ec2-instance-connect:SendSSHPublicKey' })],
    ['a Principal', push({ Principal: '*' })],
  ])('is silent about %s', (_, other) => {
    expect(indexes(push(), other)).toEqual([]);
  });

  it('is fixed by removing the statement, which leaves the rest of the policy as it was', () => {
    const policy = policyOf(push({ Sid: 'First' }), push(), push(), describing());
    let text = JSON.stringify(policy, null, 2);
    const edits = findingsOf(duplicateStatement, text).flatMap(({ fix }) => fix?.edits ?? []);
    for (const { range, text: by } of edits.toReversed())
      text = text.slice(0, range.start) + by + text.slice(range.end);
    expect(edits).toHaveLength(2);
    expect(JSON.parse(text)).toEqual(policyOf(push({ Sid: 'First' }), describing()));
    expect(findingsOf(duplicateStatement, policyOf(push({ Sid: 'First' }), push()))[0]?.message).toContain(
      'statement First',
    );
  });
});
