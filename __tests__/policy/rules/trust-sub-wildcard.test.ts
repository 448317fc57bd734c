import { describe, expect, it } from 'vitest';
import { trustSubWildcard } from '../../../src/policy/rules/trust-sub-wildcard';
import { findingsOf, underlined } from '../lint-one';
import { claims, denyingOthers, forSubject, host, trusting, trustPolicy } from '../trust-policies';

describe('trust-sub-wildcard', () => {
  it.each([
    'repo:org/*',
    'repo:org/*:*',
    'repo:org/*:ref:refs/heads/main',
    'repo:org/*:environment:production',
    'repo:org/*:pull_request',
    'repo:org@*/*',
    'repo:org@123/*@*:ref:refs/heads/main',
    'repo:org@123/*:environment:*',
  ])('reports %s, which every repository of the owner has', (pattern) => {
    const policy = forSubject([pattern]);
    const findings = findingsOf(trustSubWildcard, policy);
    expect(findings.map((finding) => underlined(policy, finding))).toEqual([JSON.stringify(pattern)]);
  });

  it.each([
    'repo:org/app:*',
    'repo:org/app*',
    'repo:org/deploy-*:ref:refs/heads/main',
    'repo:org/*-deploy:ref:refs/heads/main',
    'repo:org@*/app@*:ref:refs/heads/main',
    'repo:*',
  ])('is silent about %s', (pattern) => {
    expect(findingsOf(trustSubWildcard, forSubject(pattern))).toEqual([]);
  });

  it('is silent if another condition or a Deny limits the repository', () => {
    const sub = { [`${host}:sub`]: 'repo:org/*' };
    for (const policy of [
      trustPolicy(
        trusting({ Condition: { StringEquals: claims({ repository: 'org/app' }), StringLike: sub } }),
      ),
      trustPolicy(
        trusting({ Condition: { StringEquals: claims({}), StringLike: sub } }),
        denyingOthers('repo:org/app:*'),
      ),
      forSubject('repo:org/*', 'StringEquals'),
    ])
      expect(findingsOf(trustSubWildcard, policy)).toEqual([]);
  });
});
