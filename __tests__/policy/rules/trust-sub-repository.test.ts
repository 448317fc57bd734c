import { describe, expect, it } from 'vitest';
import { trustSubRepository } from '../../../src/policy/rules/trust-sub-repository';
import { findingsOf, underlined } from '../lint-one';
import { claims, forSubject, host, trusting, trustPolicy } from '../trust-policies';

describe('trust-sub-repository', () => {
  it.each([
    ['repo:org/app:*', 'every branch and every environment'],
    ['repo:org/app*', 'every branch and every environment'],
    ['repo:org@1/app@2:*', 'every branch and every environment'],
    ['repo:org@*/app@*:*', 'every branch and every environment'],
    ['repo:org/app:ref:*', 'every branch'],
    ['repo:org/app:ref:refs/heads/*', 'every branch'],
    ['repo:org/app:environment:*', 'every environment'],
  ])('reports %s, which allows %s', (pattern, what) => {
    const policy = forSubject([pattern]);
    const [finding] = findingsOf(trustSubRepository, policy);
    expect(finding && underlined(policy, finding)).toBe(JSON.stringify(pattern));
    expect(finding?.message).toContain(`allows ${what} of the repository`);
  });

  it.each([
    'repo:org/app:ref:refs/heads/main',
    'repo:org/app:ref:refs/heads/release/*',
    'repo:org/app:ref:refs/tags/*',
    'repo:org/app:environment:prod-*',
    'repo:org/*',
    'repo:*',
  ])('is silent about %s', (pattern) => {
    expect(findingsOf(trustSubRepository, forSubject(pattern))).toEqual([]);
  });

  it('is silent about what a second condition excludes', () => {
    const policy = trustPolicy(
      trusting({
        Condition: {
          StringEquals: claims({ ref: 'refs/heads/main' }),
          StringLike: { [`${host}:sub`]: 'repo:org/app:*' },
          StringNotLike: { [`${host}:sub`]: ['*:environment:*', '*:ref:*'] },
        },
      }),
    );
    expect(findingsOf(trustSubRepository, policy)).toEqual([]);
  });
});
