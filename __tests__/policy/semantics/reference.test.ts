import { describe, expect, it } from 'vitest';
import { policyOf, push } from '../eic-policies';
import { type PolicyJson, referenceOf } from './reference';

const action = 'ec2-instance-connect:SendSSHPublicKey';
const resource = 'arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0';

function allows(policy: PolicyJson, keys: Readonly<Record<string, readonly string[]>> = {}) {
  return referenceOf(policy).allows({ action, resource, keys: new Map(Object.entries(keys)) });
}
function open(but: object) {
  return push({ Condition: {}, ...but });
}

describe('the reference evaluator', () => {
  // Operator, value of the policy, values of the request or none, whether the condition holds.
  it.each<[string, unknown, readonly string[] | undefined, boolean]>([
    ['StringEquals', 'a', ['a'], true],
    ['StringEquals', 'a*', ['ab'], false],
    ['StringEquals', 'a', undefined, false],
    ['StringEqualsIfExists', 'a', undefined, true],
    ['StringNotEquals', ['a', 'b'], ['b'], false],
    ['StringNotEquals', ['a', 'b'], undefined, true],
    ['StringEqualsIgnoreCase', 'Ab', ['aB'], true],
    ['StringLike', 'a?c*', ['abcd'], true],
    ['StringLike', 'a${*}', ['ab'], false],
    ['StringLike', 'a${*}', ['a*'], true],
    ['StringNotLike', '*b', ['ab'], false],
    ['ForAllValues:StringEquals', ['a', 'b'], ['a', 'c'], false],
    ['ForAllValues:StringEquals', 'a', undefined, true],
    ['ForAnyValue:StringEquals', 'a', ['c', 'a'], true],
    ['ForAnyValue:StringEquals', 'a', undefined, false],
    ['ForAnyValue:StringNotEquals', 'a', ['a', 'b'], true],
    ['ForAllValues:StringNotEquals', 'a', ['a', 'b'], false],
    ['NumericLessThan', '22', ['21'], true],
    ['NumericLessThan', '22', ['22'], false],
    ['NumericNotEquals', '22', ['23'], true],
    ['NumericEquals', 22, ['22'], true],
    ['DateLessThan', '2030-01-01T00:00:00Z', ['1893455999'], true],
    ['DateLessThan', '1893456000', ['2030-01-01T00:00:00Z'], false],
    ['DateGreaterThanEquals', '1893456000', ['2030-01-01T00:00:00Z'], true],
    ['Bool', true, ['TRUE'], true],
    ['IpAddress', '10.0.0.0/8', ['10.255.255.255'], true],
    ['IpAddress', '10.0.0.0/8', ['11.0.0.0'], false],
    ['IpAddress', '2001:db8::/32', ['2001:db8:0:0:0:0:0:1'], true],
    ['NotIpAddress', '10.0.0.0/8', ['2001:db8::1'], true],
    ['ArnLike', 'arn:aws:*:*:1:x', ['arn:aws:iam::1:x'], true],
    ['ArnEquals', 'arn:*:x', ['arn:aws:iam::1:x'], false],
    ['BinaryEquals', 'QQ==', ['QQ=='], true],
    ['Null', 'true', undefined, true],
    ['Null', 'false', undefined, false],
    ['Null', 'false', ['x'], true],
    ['StringEquals', '${aws:username}', ['ann'], true],
    ['StringEquals', "${aws:userid, 'ann'}", ['ann'], true],
    ['StringEquals', '${aws:userid}', ['ann'], false],
    ['StringNotEquals', '${aws:userid}', ['ann'], true],
    ['StringLike', '${aws:username}*', ['annabel'], true],
  ])('%s %s with %s: %s', (operator, wanted, given, holds) => {
    const policy = policyOf(open({ Condition: { [operator]: { 'Aws:Key': wanted } } }));
    expect(allows(policy, { 'aws:username': ['ann'], ...(given && { 'aws:key': given }) })).toBe(holds);
  });

  it('replaces variables in resources, and without a value they match nothing', () => {
    const policy = policyOf(open({ Resource: 'arn:aws:ec2:*:*:instance/${aws:PrincipalTag/host}' }));
    const tag = 'aws:principaltag/host';
    expect(allows(policy, { [tag]: ['i-0123456789abcdef0'] })).toBe(true);
    expect(allows(policy, { [tag]: ['*'] })).toBe(false);
    expect(allows(policy)).toBe(false);
    expect(allows({ ...policy, Version: '2008-10-17' }, { [tag]: ['i-0123456789abcdef0'] })).toBe(false);
  });

  it('expands short ARNs', () => {
    for (const short of ['arn:aws:ec2', 'arn:aws:ec2:eu-central-1', 'arn:aws:ec2:*'])
      expect(allows(policyOf(open({ Resource: short })))).toBe(true);
    expect(allows(policyOf(open({ Resource: 'arn:aws:ec2:eu-west-1' })))).toBe(false);
  });

  it('a Deny overrides, NotAction and NotResource match the rest', () => {
    const all = { Effect: 'Allow', NotAction: 's3:*', NotResource: 'arn:aws:s3:::*' };
    expect(allows(policyOf(all))).toBe(true);
    expect(allows(policyOf(all, { ...all, Effect: 'Deny' }))).toBe(false);
    expect(allows(policyOf(open({ Action: 'EC2-Instance-Connect:send?SH*' })))).toBe(true);
    expect(allows(policyOf(open({ NotAction: '*', Action: undefined })))).toBe(false);
  });
});
