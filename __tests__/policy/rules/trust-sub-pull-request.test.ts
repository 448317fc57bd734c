import { describe, expect, it } from 'vitest';
import { trustSubPullRequest } from '../../../src/policy/rules/trust-sub-pull-request';
import { findingsOf, underlined } from '../lint-one';
import { claims, denyingOthers, forSubject, trusting, trustPolicy } from '../trust-policies';

describe('trust-sub-pull-request', () => {
  it.each([
    ['repo:org/app:pull_request', 'StringEquals'],
    ['repo:org/app:pull_request', 'StringLike'],
    ['repo:org/app:pull_request', 'StringEqualsIgnoreCase'],
    ['repo:org/app:pull_*', 'StringLike'],
    ['repo:org@1/app@2:pull_request', 'StringEquals'],
    ['repo:org/*:pull_request', 'StringLike'],
  ])('reports %s under %s', (subject, operator) => {
    const policy = forSubject(['repo:org/app:ref:refs/heads/main', subject], operator);
    const findings = findingsOf(trustSubPullRequest, policy);
    expect(findings.map((finding) => underlined(policy, finding))).toEqual([JSON.stringify(subject)]);
  });

  it.each([
    'repo:org/app:*',
    'repo:org/app:environment:pull_request',
    'repo:org/pull_request:ref:refs/heads/main',
    'repo:org/app:ref:refs/heads/pull_request',
    'repo:org/*',
  ])('is silent about %s', (pattern) => {
    expect(findingsOf(trustSubPullRequest, forSubject(pattern))).toEqual([]);
  });

  it('is silent if a Deny excludes pull requests', () => {
    const deny = denyingOthers('', { Condition: { StringLike: claims({ sub: '*:pull_request' }) } });
    const allow = trusting({ Condition: { StringEquals: claims({ sub: 'repo:org/app:pull_request' }) } });
    expect(findingsOf(trustSubPullRequest, trustPolicy(allow, deny))).toEqual([]);
    expect(findingsOf(trustSubPullRequest, trustPolicy(allow))).toHaveLength(1);
  });
});
