import { describe, expect, it } from 'vitest';
import { shadowedStatement } from '../../../src/policy/rules/shadowed-statement';
import { describing, instance, instances, policyOf, push, type Written } from '../eic-policies';
import { findingsOf } from '../lint-one';

function indexes(...statements: readonly Written[]) {
  return findingsOf(shadowedStatement, policyOf(...statements)).map(({ statement }) => statement?.index);
}

function tag(operator: string, value: unknown) {
  return push({ Condition: { [operator]: { 'aws:ResourceTag/Env': value } } });
}

describe('shadowed-statement', () => {
  it.each([
    ['wider actions', push({ Action: 'EC2-instance-connect:Send*' })],
    ['wider resources', push({ Resource: ['arn:aws:s3:::x', instances] })],
    ['fewer conditions', push({ Condition: {} })],
    ['more users', push({ Condition: { StringEquals: { 'ec2:osuser': ['web', 'ec2-user'] } } })],
    ['a pattern of users', push({ Condition: { StringLike: { 'ec2:osuser': 'ec2-*' } } })],
    ['IfExists', push({ Condition: { StringEqualsIfExists: { 'ec2:osuser': 'ec2-user' } } })],
    ['all users but others', push({ Condition: { StringNotEquals: { 'ec2:osuser': 'root' } } })],
    ['NotAction of others', push({ Action: undefined, NotAction: ['iam:*', 's3:*'] })],
    ['NotResource of others', push({ Resource: undefined, NotResource: 'arn:aws:s3:::*' })],
  ])('reports a statement covered by one with %s, before or after', (_, wider) => {
    expect(indexes(push(), wider)).toEqual([0]);
    expect(indexes(wider, push())).toEqual([1]);
  });

  it('reports a Deny that a wider Deny covers', () => {
    expect(indexes(push({ Effect: 'Deny' }), push({ Effect: 'Deny', Resource: '*' }))).toEqual([0]);
  });

  it('reports two statements of the same meaning once', () => {
    expect(indexes(push({ Resource: '*' }), push({ Resource: ['**', '*'] }))).toEqual([1]);
  });

  it.each([
    ['other actions', push(), push({ Action: 'ec2-instance-connect:Open*', Resource: '*', Condition: {} })],
    ['narrower resources', push({ Resource: instances }), push({ Resource: instance, Condition: {} })],
    ['another condition', push(), push({ Condition: { StringEquals: { 'aws:ResourceTag/Env': 'dev' } } })],
    ['another user', push(), push({ Condition: { StringEquals: { 'ec2:osuser': 'web' } } })],
    ['a pattern of other users', push(), push({ Condition: { StringLike: { 'ec2:osuser': 'web-*' } } })],
    ['a wider value where it must not be', tag('StringNotEquals', 'a'), tag('StringNotEquals', ['a', 'b'])],
    ['no IfExists where the other has it', tag('StringEqualsIfExists', 'a'), tag('StringEquals', ['a', 'b'])],
    ['a quantifier', tag('ForAllValues:StringEquals', 'a'), tag('StringEquals', ['a', 'b'])],
    ['another effect', push(), push({ Effect: 'Deny', Resource: '*' })],
    ['NotAction of it', push(), push({ Action: undefined, NotAction: 'ec2-instance-connect:Send*' })],
    ['NotResource of it', push(), push({ Resource: undefined, NotResource: instances })],
    ['a question mark for a star', push({ Resource: 'a*' }), push({ Resource: 'a?' })],
    ['the very same, of which another rule tells', push(), push()],
    [
      'other searches',
      describing(),
      describing({ Action: 'ec2:DescribeI?stances', Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
    ],
  ])('is silent about %s', (_, statement, other) => {
    expect(indexes(statement, other)).not.toContain(0);
  });

  it('does not assume a value of a variable', () => {
    const mine = push({ Resource: `${instances.slice(0, -1)}\${aws:PrincipalTag/id}` });
    expect(indexes(mine, push({ Resource: instances }))).toEqual([0]);
    expect(indexes(push(), mine)).toEqual([]);
  });
});
