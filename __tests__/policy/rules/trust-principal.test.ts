import { describe, expect, it } from 'vitest';
import { trustPrincipal } from '../../../src/policy/rules/trust-principal';
import { findingsOf, underlined } from '../lint-one';
import { trusting, trustPolicy } from '../trust-policies';

const allow = { Effect: 'Allow', Action: 'sts:AssumeRole' };

describe('trust-principal', () => {
  it.each([
    [{ Principal: '*' }, '"*"'],
    [{ Principal: { AWS: '*' } }, '"*"'],
    [{ Principal: { AWS: ['arn:aws:iam::111122223333:root', '*'] } }, '"*"'],
    [{ Principal: { Federated: '*' } }, '"*"'],
    [{ NotPrincipal: { AWS: 'arn:aws:iam::111122223333:root' } }, '"NotPrincipal"'],
  ])('reports %j', (who, place) => {
    const policy = trustPolicy({ ...allow, ...who });
    expect(findingsOf(trustPrincipal, policy).map((finding) => underlined(policy, finding))).toEqual([place]);
  });

  it.each([
    [
      'a condition',
      { ...allow, Principal: '*', Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } } },
    ],
    ['a Deny', { ...allow, Effect: 'Deny', Principal: '*' }],
    ['an account', { ...allow, Principal: { AWS: 'arn:aws:iam::111122223333:root' } }],
    ['a service', { ...allow, Principal: { Service: 'ec2.amazonaws.com' } }],
    ['a provider', trusting({ Condition: undefined })],
  ])('is silent about %s', (_, statement) => {
    expect(findingsOf(trustPrincipal, trustPolicy(statement))).toEqual([]);
  });
});
