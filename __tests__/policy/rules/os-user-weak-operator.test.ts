import { describe, expect, it } from 'vitest';
import { osUserWeakOperator } from '../../../src/policy/rules/os-user-weak-operator';
import { denial, policyOf, push } from '../eic-policies';
import { findingsOf, underlined } from '../lint-one';

const user = { 'ec2:osuser': 'ec2-user' };
function under(condition: object, but: object = {}) {
  return policyOf(push({ Condition: condition, ...but }));
}

describe('os-user-weak-operator', () => {
  it.each([
    ['StringEqualsIfExists', user, 'without an OS user'],
    ['StringLikeIfExists', user, 'without an OS user'],
    ['ForAllValues:StringEquals', user, 'without an OS user'],
    ['StringNotEquals', { 'ec2:osuser': 'root' }, 'all others'],
    ['StringNotLike', { 'ec2:osuser': 'ro*' }, 'all others'],
    ['StringNotEqualsIgnoreCase', { 'ec2:osuser': 'root' }, 'all others'],
    ['ForAnyValue:StringNotEquals', { 'ec2:osuser': 'root' }, 'all others'],
    ['Null', { 'ec2:osuser': 'false' }, 'not which'],
    ['StringEqualsIgnoreCase', user, 'EC2-USER'],
  ])('reports %s, at the operator', (operator, test, says) => {
    const policy = under({ [operator]: test });
    const findings = findingsOf(osUserWeakOperator, policy);
    expect(findings.map((finding) => underlined(policy, finding))).toEqual([`"${operator}"`]);
    expect(findings[0]?.message).toContain(says);
  });

  it.each([
    ['StringEquals', under({ StringEquals: user })],
    ['StringLike', under({ StringLike: { 'ec2:osuser': '*' } })],
    ['ForAnyValue:StringEquals', under({ 'ForAnyValue:StringEquals': user })],
    [
      'a weak operator in addition to a strong one',
      under({ StringEquals: user, StringEqualsIfExists: user, StringNotEquals: { 'ec2:osuser': 'root' } }),
    ],
    ['a Deny', policyOf(denial({ Condition: { StringNotEquals: user } }))],
    [
      'a weak operator that a Deny makes good',
      policyOf(
        push({ Condition: { StringNotEquals: { 'ec2:osuser': 'root' } } }),
        denial({ Condition: { StringNotEquals: user } }),
      ),
    ],
    ['Null that forbids a user, so that nothing is allowed', under({ Null: { 'ec2:osuser': 'true' } })],
    ['an operator that IAM does not know', under({ StringMatches: user })],
  ])('is silent about %s', (_, policy) => {
    expect(findingsOf(osUserWeakOperator, policy)).toEqual([]);
  });

  it.each(['StringEqualsIfExists', 'ForAllValues:StringEquals', 'StringEqualsIgnoreCase'])(
    'fixes %s',
    (operator) => {
      const [finding] = findingsOf(osUserWeakOperator, under({ [operator]: user }));
      expect(finding?.fix?.edits.map(({ text }) => text)).toEqual(['"StringEquals"']);
    },
  );

  it.each([
    [
      'another action depends on it',
      under(
        { StringEqualsIfExists: user },
        { Action: ['ec2-instance-connect:SendSSHPublicKey', 'ec2:DescribeInstances'] },
      ),
    ],
    ['the action is a pattern', under({ StringEqualsIfExists: user }, { Action: 'ec2-instance-connect:*' })],
    ['another key depends on it', under({ StringEqualsIfExists: { ...user, 'aws:ResourceTag/Env': 'dev' } })],
    [
      'the operator is there already',
      under({ StringEqualsIfExists: user, StringEquals: { 'aws:ResourceTag/Env': 'dev' } }),
    ],
    ['the user is not an allowed one', under({ StringEqualsIfExists: { 'ec2:osuser': 'ubuntu' } })],
    ['it shuts out', under({ StringNotEquals: { 'ec2:osuser': 'root' } })],
  ])('offers no fix if %s', (_, policy) => {
    const findings = findingsOf(osUserWeakOperator, policy);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.fix).toBeUndefined();
  });
});
