import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/policy/semantics/decide';
import { instance, instances, policyOf, push, type Written } from '../eic-policies';
import { modelOfText } from './random-policies';

function pushed(keys: Readonly<Record<string, readonly string[]>> = {}, resource = instance) {
  return {
    action: 'ec2-instance-connect:SendSSHPublicKey',
    resource,
    keys: new Map(Object.entries(keys)),
  };
}
function decided(policy: object, request = pushed()) {
  return decide(modelOfText(JSON.stringify(policy)), request);
}
function under(Condition: Written) {
  return policyOf(push({ Condition }));
}

describe('the decision on a request', () => {
  it('an explicit Deny overrides every Allow, in any order', () => {
    const all = { Effect: 'Allow', Action: '*', Resource: '*' };
    expect(decided(policyOf(all))).toBe('allowed');
    expect(decided(policyOf(all, { ...all, Effect: 'Deny' }))).toBe('denied');
    expect(decided(policyOf({ ...all, Effect: 'Deny' }, all))).toBe('denied');
    expect(decided(policyOf())).toBe('not-allowed');
  });

  it.each([
    ['EC2-INSTANCE-CONNECT:sendsshpublickey', 'allowed'],
    ['ec2-instance-connect:Send*', 'allowed'],
    ['ec2-instance-connect:Send?SHPublicKey', 'allowed'],
    ['ec2-instance-connect:Send?SSHPublicKey', 'not-allowed'],
    ['ec2:*', 'not-allowed'],
  ])('action %s: %s', (Action, decision) => {
    expect(decided(policyOf(push({ Action, Condition: {} })))).toBe(decision);
  });

  it.each([
    [instances, 'allowed'],
    [instance.toUpperCase(), 'not-allowed'],
    ['arn:aws:ec2:*:instance/i-0*', 'allowed'],
    [[instances.replace('central', 'west'), instance], 'allowed'],
    [`arn:aws:ec2:\${aws:RequestedRegion}:111122223333:instance/*`, 'allowed'],
    // A variable without a value is null, which nothing equals (IAM User Guide, "Policy variables with no value").
    [`arn:aws:ec2:\${aws:PrincipalTag/Region}:111122223333:instance/*`, 'not-allowed'],
  ])('resource %s: %s', (Resource, decision) => {
    const policy = policyOf(push({ Resource, Condition: {} }));
    expect(decided(policy, pushed({ 'aws:requestedregion': ['eu-central-1'] }))).toBe(decision);
  });

  it('NotAction and NotResource match all but their list', () => {
    const rest = { Effect: 'Allow', Resource: '*' };
    expect(decided(policyOf({ ...rest, NotAction: ['iam:*', 's3:*'] }))).toBe('allowed');
    expect(decided(policyOf({ ...rest, NotAction: ['iam:*', 'EC2-instance-connect:*'] }))).toBe(
      'not-allowed',
    );
    expect(decided(policyOf(push({ Resource: undefined, NotResource: instances, Condition: {} })))).toBe(
      'not-allowed',
    );
    expect(decided(policyOf(push({ Resource: undefined, NotResource: `${instance}x`, Condition: {} })))).toBe(
      'allowed',
    );
  });

  it('values are alternatives, keys and operators must all hold', () => {
    const policy = under({
      StringEquals: { 'ec2:osuser': ['a', 'b'], 'aws:ResourceTag/Env': 'dev' },
      NumericLessThan: { 'aws:MultiFactorAuthAge': '300' },
    });
    const keys = { 'ec2:osuser': ['b'], 'aws:resourcetag/env': ['dev'], 'aws:multifactorauthage': ['299'] };
    expect(decided(policy, pushed(keys))).toBe('allowed');
    expect(decided(policy, pushed({ ...keys, 'ec2:osuser': ['c'] }))).toBe('not-allowed');
    expect(decided(policy, pushed({ ...keys, 'aws:resourcetag/env': ['prod'] }))).toBe('not-allowed');
    expect(decided(policy, pushed({ ...keys, 'aws:multifactorauthage': ['300'] }))).toBe('not-allowed');
  });

  // Operator, value in the policy, value in the request or none, whether it holds.
  it.each<[string, unknown, readonly string[] | undefined, boolean]>([
    ['StringEquals', 'a', ['a'], true],
    ['StringEquals', 'a', ['A'], false],
    ['StringEquals', 'a*', ['ab'], false],
    ['StringEquals', 'a*', ['a*'], true],
    ['StringEquals', 'a', undefined, false],
    ['stringequals', 'a', ['a'], true],
    ['StringNotEquals', ['a', 'b'], ['b'], false],
    ['StringNotEquals', ['a', 'b'], ['c'], true],
    ['StringNotEquals', 'a', undefined, true],
    ['StringEqualsIgnoreCase', 'aB', ['Ab'], true],
    ['StringNotEqualsIgnoreCase', 'aB', ['Ab'], false],
    ['StringLike', 'a*c', ['abc'], true],
    ['StringLike', 'a?c', ['abbc'], false],
    ['StringLike', 'A*', ['abc'], false],
    ['StringNotLike', 'a*', ['abc'], false],
    ['StringNotLike', 'a*', undefined, true],
    ['StringLike', `\${*}c`, ['*c'], true],
    ['StringLike', `\${*}c`, ['ac'], false],
    ['StringEquals', `\${$}`, ['$'], true],
    ['NumericEquals', 22, ['22.0'], true],
    ['NumericEquals', 'x', ['x'], false],
    ['NumericNotEquals', '22', ['23'], true],
    ['NumericLessThan', '22', ['22'], false],
    ['NumericLessThanEquals', '22', ['22'], true],
    ['NumericGreaterThan', '22', ['22'], false],
    ['NumericGreaterThan', '22', ['100'], true],
    ['NumericGreaterThanEquals', '22', ['22'], true],
    ['DateEquals', '2026-01-01T00:00:00Z', ['1767225600'], true],
    ['DateLessThan', '2026-01-01T00:00:00Z', ['2025-12-31T23:59:59Z'], true],
    ['DateLessThanEquals', '2026-01-01T00:00:00Z', ['2026-01-01T00:00:00Z'], true],
    ['DateGreaterThan', '2026-01-01T00:00:00Z', ['2026-01-01T00:00:00Z'], false],
    ['DateGreaterThanEquals', 'never', ['2026-01-01T00:00:00Z'], false],
    ['Bool', true, ['true'], true],
    ['Bool', 'False', ['true'], false],
    ['BinaryEquals', 'QQ==', ['QQ=='], true],
    ['IpAddress', '10.0.0.0/8', ['10.9.8.7'], true],
    ['IpAddress', '10.0.0.1', ['10.0.0.1'], true],
    ['IpAddress', '10.0.0.1', ['10.0.0.2'], false],
    ['IpAddress', '2001:db8::/32', ['2001:db8::1'], true],
    ['IpAddress', '10.0.0.0/8', ['2001:db8::1'], false],
    ['IpAddress', '10.0.0.0/33', ['10.0.0.0'], false],
    ['NotIpAddress', '10.0.0.0/8', ['10.9.8.7'], false],
    ['NotIpAddress', '10.0.0.0/8', undefined, true],
    ['ArnLike', 'arn:aws:iam::*:role/x*', ['arn:aws:iam::1:role/xy'], true],
    ['ArnEquals', 'arn:aws:iam::*:role/x*', ['arn:aws:iam::1:role/xy'], true],
    ['ArnLike', 'arn:*:role/x', ['arn:aws:iam::1:role/x'], false],
    ['ArnNotLike', 'arn:aws:iam::*:role/x*', ['arn:aws:iam::1:role/xy'], false],
    ['ArnNotEquals', 'arn:aws:iam::1:role/y', ['arn:aws:iam::1:role/x'], true],
    ['Null', 'true', undefined, true],
    ['Null', 'true', ['a'], false],
    ['Null', 'false', ['a'], true],
    ['Null', false, undefined, false],
    ['StringEqualsIfExists', 'a', undefined, true],
    ['StringEqualsIfExists', 'a', ['b'], false],
    ['ForAllValues:StringEquals', 'a', undefined, true],
    ['ForAllValues:StringEquals', ['a', 'b'], ['a', 'b'], true],
    ['ForAllValues:StringEquals', 'a', ['a', 'b'], false],
    ['ForAnyValue:StringEquals', 'a', ['a', 'b'], true],
    ['ForAnyValue:StringEquals', 'a', ['b'], false],
    ['ForAnyValue:StringEquals', 'a', undefined, false],
    ['ForAllValues:StringNotEquals', 'a', ['a', 'b'], false],
    ['ForAnyValue:StringNotEquals', 'a', ['a', 'b'], true],
    ['ForAnyValue:StringNotEquals', 'a', undefined, false],
    ['ForAnyValue:StringEqualsIfExists', 'a', undefined, true],
    ['StringEquals', [], ['a'], false],
  ])('%s %j for %j: %s', (operator, wanted, given, holds) => {
    const policy = under({ [operator]: { 'EC2:OSUser': wanted } });
    expect(decided(policy, pushed(given && { 'ec2:osuser': given }))).toBe(holds ? 'allowed' : 'not-allowed');
  });

  it("EC2's own name of a tag asks for the same tag", () => {
    const policy = under({ StringEquals: { 'ec2:ResourceTag/Env': 'dev' } });
    expect(decided(policy, pushed({ 'aws:resourcetag/env': ['dev'] }))).toBe('allowed');
  });

  it('variables are filled from the request, by the rules of the version of 2012 only', () => {
    const statement = push({ Condition: { StringEquals: { 'ec2:osuser': `\${aws:username}` } } });
    const request = pushed({ 'ec2:osuser': ['ada'], 'aws:username': ['ada'] });
    expect(decided(policyOf(statement), request)).toBe('allowed');
    expect(decided(policyOf(statement), pushed({ 'ec2:osuser': ['bob'], 'aws:username': ['ada'] }))).toBe(
      'not-allowed',
    );
    expect(decided({ Version: '2008-10-17', Statement: statement }, request)).toBe('not-allowed');
    expect(decided({ Statement: statement }, pushed({ 'ec2:osuser': [`\${aws:username}`] }))).toBe('allowed');
  });

  it('wildcards in the value of a variable are plain letters, and a default stands for a missing value', () => {
    const like = (value: string) => under({ StringLike: { 'ec2:osuser': value } });
    const request = pushed({ 'ec2:osuser': ['ada'], 'aws:username': ['*'] });
    expect(decided(like(`\${aws:username}`), request)).toBe('not-allowed');
    expect(decided(like(`\${aws:PrincipalTag/user, 'a?a'}`), request)).toBe('not-allowed');
    expect(decided(like(`\${aws:PrincipalTag/user, 'ada'}`), request)).toBe('allowed');
  });

  it('what IAM does not know is unknown', () => {
    expect(decided(under({ StringMatches: { 'ec2:osuser': 'a' } }), pushed({ 'ec2:osuser': ['a'] }))).toBe(
      'unknown',
    );
    expect(decided(policyOf(push({ Effect: 'allow', Condition: {} })))).toBe('unknown');
    expect(decided(policyOf(push({ Action: undefined, Condition: {} })))).toBe('unknown');
    expect(decided(policyOf(push({ Resource: undefined, Condition: {} })))).toBe('unknown');
  });
});
