import { describe, expect, it } from 'vitest';
import { describeInstancesDenied } from '../../../src/policy/rules/describe-instances-denied';
import { denial, describing, instances, policyOf, push } from '../eic-policies';
import { findingsOf, underlined } from '../lint-one';

function deny(but: object = {}) {
  return denial({ Action: 'ec2:DescribeInstances', ...but });
}

describe('describe-instances-denied', () => {
  it.each([
    ['by name', deny(), '"ec2:DescribeInstances"'],
    ['by a pattern', deny({ Action: ['s3:*', 'ec2:Desc*'] }), '"ec2:Desc*"'],
    ['by NotAction', deny({ Action: undefined, NotAction: 'ec2-instance-connect:*' }), '"NotAction"'],
    [
      'unless a tag is there that never is',
      deny({ Condition: { StringNotEquals: { 'aws:ResourceTag/a': 'b' } } }),
      '"ec2:DescribeInstances"',
    ],
    [
      'unless another user logs in',
      deny({ Action: ['ec2:DescribeInstances'], Condition: { StringNotEquals: { 'ec2:osuser': 'a' } } }),
      '"ec2:DescribeInstances"',
    ],
  ])('reports a Deny %s', (_, statement, at) => {
    const policy = policyOf(push(), describing(), statement);
    expect(findingsOf(describeInstancesDenied, policy).map((finding) => underlined(policy, finding))).toEqual(
      [at],
    );
  });

  it.each([
    [
      'it depends on the caller',
      deny({ Condition: { StringNotEquals: { 'aws:PrincipalTag/team': 'ops' } } }),
    ],
    ['it never holds', deny({ Condition: { StringEquals: { 'aws:ResourceTag/a': 'b' } } })],
    ['its resource has no effect', deny({ Resource: instances })],
    ['it is about another action', deny({ Action: 'ec2:DescribeImages' })],
    ['it is an Allow', describing()],
  ])('is silent if %s', (_, statement) => {
    expect(findingsOf(describeInstancesDenied, policyOf(push(), statement))).toEqual([]);
  });

  it('is silent in a policy that pushes no key', () => {
    expect(findingsOf(describeInstancesDenied, policyOf(deny()))).toEqual([]);
  });
});
