import { describe, expect, it } from 'vitest';
import { trustSubForm } from '../../../src/policy/rules/trust-sub-form';
import { findingsOf, underlined } from '../lint-one';
import { forSubject } from '../trust-policies';

describe('trust-sub-form', () => {
  it.each([
    ['org/app:ref:refs/heads/main', 'begins with repo:'],
    ['org/app', 'begins with repo:'],
    ['Repo:org/app:pull_request', 'in lowercase'],
    ['repo:https://github.com/org/app:ref:refs/heads/main', 'without a URL'],
    ['https://github.com/org/app', 'without a URL'],
    ['repo:org', 'OWNER/NAME'],
    ['repo:org:ref:refs/heads/main', 'OWNER/NAME'],
    ['repo:org/app', 'after the repository'],
    ['repo:org/app/deploy:ref:refs/heads/main', 'no further slash'],
    ['repo:org/app:main', 'after the repository come'],
    ['repo:org/app:branch:main', 'after the repository come'],
    ['repo:org/app:env:production', 'after the repository come'],
    ['repo:org/app:pull-request', 'after the repository come'],
    ['repo:org/app:refs/heads/main', 'ref:refs/heads/NAME'],
    ['repo:org/app:ref:main', 'ref:refs/heads/NAME'],
    ['repo:org/app:ref:heads/main', 'ref:refs/heads/NAME'],
    ['repo:org/app:ref:refs/head/main', 'ref:refs/heads/NAME'],
    ['repo:org/app:ref:', 'ref:refs/heads/NAME'],
    ['repo:org/app:environment:', 'comes its name'],
    ['repo:org/app:environment:prod:eu', '%3A'],
    ['repo:org@1/app:ref:refs/heads/main', 'or none'],
    ['repo:org/app@2:ref:refs/heads/main', 'or none'],
    ['repo:org/app:ref:refs/heads/main ', 'no space'],
    [' repo:org/app:ref:refs/heads/main', 'no space'],
  ])('reports %s', (subject, why) => {
    const policy = forSubject(['repo:org/app:ref:refs/heads/main', subject], 'StringEquals');
    const [finding, ...others] = findingsOf(trustSubForm, policy);
    expect(others).toEqual([]);
    expect(finding?.message).toContain(why);
    expect(finding && underlined(policy, finding)).toBe(JSON.stringify(subject));
  });

  it.each([
    'org/app:*',
    'repo:org/app:heads/*',
    'repo:org/app:ref:main*',
    'repo:org/app:branch:*',
    'repo:org:*',
  ])('reports the pattern %s, of which no subject has the beginning', (pattern) => {
    expect(findingsOf(trustSubForm, forSubject(pattern))).toHaveLength(1);
  });

  it.each([
    'repo:org/app:ref:refs/heads/main',
    'repo:org/app:ref:refs/heads/feature/a+b',
    'repo:org/app:ref:refs/tags/v1.2.3',
    'repo:org/app:ref:refs/pull/7/merge',
    'repo:org/app:pull_request',
    'repo:org/app:environment:production',
    'repo:org/app:environment:Production%3Aeu',
    'repo:org/app:environment:two words',
    'repo:org@123456/app@456789:ref:refs/heads/main',
    'repo:Org-Name/my.app_2:ref:refs/heads/main',
    'repo:user_acme/app:ref:refs/heads/main',
    // Customized templates.
    'repo:org/app:job_workflow_ref:org/ci/.github/workflows/deploy.yml@refs/heads/main',
    'repo:org/app:environment:production:actor:octocat',
    'repo:org/app:actor:octocat',
    'repository_owner:org:repository_visibility:private',
    'repository_id:42',
    'job_workflow_ref:org/ci/.github/workflows/deploy.yml@refs/heads/main',
    // Other rules report these.
    'environment:production',
    'pull_request',
    'repo:<OWNER>/app',
    'repo:$OWNER/$REPO',
  ])('is silent about %s', (subject) => {
    expect(findingsOf(trustSubForm, forSubject(subject, 'StringEquals'))).toEqual([]);
  });

  it.each([
    '*',
    'repo:org*',
    'repo:org/*',
    'repo:org/app*',
    'repo:org/app:*',
    'repo:org/app:r*',
    'repo:org/app:ref:*',
    'repo:org/app:ref:refs/*/main',
    'repo:org/app:environment:*',
    'repo:org/app:environment:prod*:actor:*',
    'repo:org@*/app@*:ref:refs/heads/main',
    'repo:org@1*',
    'repo:org/*:ref:refs/heads/main',
    'repo:org/app:job_*',
  ])('is silent about the pattern %s', (pattern) => {
    expect(findingsOf(trustSubForm, forSubject(pattern))).toEqual([]);
  });
});
