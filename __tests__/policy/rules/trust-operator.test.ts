import { describe, expect, it } from 'vitest';
import { trustOperator } from '../../../src/policy/rules/trust-operator';
import { findingsOf, underlined } from '../lint-one';
import { claims, forSubject, production, trusting, trustPolicy } from '../trust-policies';

describe('trust-operator', () => {
  it.each([
    ['ArnLike', 'is a string'],
    ['ArnEquals', 'is a string'],
    ['NumericEquals', 'is a string'],
    ['DateEquals', 'is a string'],
    ['IpAddress', 'is a string'],
    ['ForAllValues:StringLike', 'also holds if the token has no sub'],
    ['ForAllValues:StringEquals', 'write StringEquals'],
    ['StringEqualsIfExists', 'write StringEquals'],
    ['StringLikeIfExists', 'write StringLike'],
  ])('reports %s, at the operator', (operator, says) => {
    const policy = forSubject(production, operator);
    const [finding, ...others] = findingsOf(trustOperator, policy);
    expect(others).toEqual([]);
    expect(finding && underlined(policy, finding)).toBe(`"${operator}"`);
    expect(finding?.message).toContain(says);
  });

  it.each(['StringEquals', 'StringEqualsIgnoreCase', 'ForAnyValue:StringEquals'])(
    'reports a wildcard under %s, at the value',
    (operator) => {
      const policy = forSubject([production, 'repo:org/app:*'], operator);
      const findings = findingsOf(trustOperator, policy);
      expect(findings.map((finding) => underlined(policy, finding))).toEqual(['"repo:org/app:*"']);
    },
  );

  it.each(['StringEquals', 'StringLike', 'StringEqualsIgnoreCase', 'ForAnyValue:StringLike', 'stringlike'])(
    'is silent about %s',
    (operator) => {
      expect(findingsOf(trustOperator, forSubject(production, operator))).toEqual([]);
    },
  );

  it('is silent about keys of AWS, and about operators that limit nothing', () => {
    const policy = trustPolicy(
      trusting({
        Condition: {
          StringEquals: claims({ sub: production }),
          StringNotLike: claims({ sub: '*:pull_request' }),
          Null: claims({ sub: 'false', aud: 'false' }),
          IpAddress: { 'aws:SourceIp': '203.0.113.0/24' },
          ArnLikeIfExists: { 'aws:SourceArn': 'arn:aws:iam::111122223333:role/x' },
        },
      }),
    );
    expect(findingsOf(trustOperator, policy)).toEqual([]);
  });
});
