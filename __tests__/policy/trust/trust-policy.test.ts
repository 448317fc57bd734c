import { describe, expect, it } from 'vitest';
import { PolicyValuesError } from '../../../src/policy/render/policy-values';
import { trustNotes, trustPolicy } from '../../../src/policy/trust/trust-policy';
import { providerArn, type TrustValues } from '../../../src/policy/trust/trust-values';
import { read } from '../../docs/markdown';

const arn = providerArn('aws', '111122223333', 'token.actions.githubusercontent.com');
const base = { repository: 'org/app', environments: ['production'] };

/** The conditions of a policy for these values, one for each statement. */
function conditions(values: TrustValues) {
  return trustPolicy(values, arn).Statement.map(({ Condition }) => Condition);
}
function subjectsOf(values: Partial<TrustValues>): unknown[] {
  return conditions({ repository: 'org/app', ...values }).flatMap((condition) =>
    Object.values(condition).flatMap((keys) => keys['token.actions.githubusercontent.com:sub'] ?? []),
  );
}
function problemsOf(values: Partial<TrustValues>): readonly string[] {
  try {
    trustPolicy({ ...base, ...values }, arn);
  } catch (thrown) {
    if (thrown instanceof PolicyValuesError) return thrown.problems;
    throw thrown;
  }
  return [];
}

describe('the trust policy for GitHub', () => {
  it('is the one of the examples, for one environment of one repository', () => {
    expect(trustPolicy(base, arn)).toEqual(JSON.parse(read('examples/policies/trust.json')));
  });

  it.each<[Partial<TrustValues>, string]>([
    [{ branches: ['main'] }, 'repo:org/app:ref:refs/heads/main'],
    [{ branches: ['release/1.x'] }, 'repo:org/app:ref:refs/heads/release/1.x'],
    [{ tags: ['v1.0'] }, 'repo:org/app:ref:refs/tags/v1.0'],
    [{ tags: ['v*'] }, 'repo:org/app:ref:refs/tags/v*'],
    [{ environments: ['Production:V1'] }, 'repo:org/app:environment:Production%3AV1'],
    [{ environments: ['eu west/1 %3A'] }, 'repo:org/app:environment:eu west/1 %3A'],
    [{ environments: ['${aws:username}'] }, 'repo:org/app:environment:${$}{aws%3Ausername}'],
    [
      { branches: ['main'], ids: { owner: '123456', repository: '456789' } },
      'repo:org@123456/app@456789:ref:refs/heads/main',
    ],
    [
      { repository: 'Octo-Org/Some.Repo_1', branches: ['main'] },
      'repo:Octo-Org/Some.Repo_1:ref:refs/heads/main',
    ],
  ])('has for %j the subject that GitHub writes', (values, subject) => {
    expect(subjectsOf(values)).toEqual([subject]);
  });

  it('compares names with StringEquals, and patterns of tags in a statement of their own', () => {
    const key = 'token.actions.githubusercontent.com';
    const aud = { [`${key}:aud`]: 'sts.amazonaws.com' };
    expect(
      conditions({ repository: 'org/app', branches: ['main', 'main', 'next'], tags: ['v?.*', 'v1'] }),
    ).toEqual([
      {
        StringEquals: {
          ...aud,
          [`${key}:sub`]: [
            'repo:org/app:ref:refs/heads/main',
            'repo:org/app:ref:refs/heads/next',
            'repo:org/app:ref:refs/tags/v1',
          ],
        },
      },
      { StringEquals: aud, StringLike: { [`${key}:sub`]: 'repo:org/app:ref:refs/tags/v?.*' } },
    ]);
  });

  it('asks for the audience of the partition, or for the given one', () => {
    const audience = (values: Partial<TrustValues>) =>
      conditions({ ...base, ...values }).map(
        ({ StringEquals }) => StringEquals?.['token.actions.githubusercontent.com:aud'],
      );
    expect(audience({})).toEqual(['sts.amazonaws.com']);
    expect(audience({ partition: 'aws-us-gov' })).toEqual(['sts.amazonaws.com']);
    expect(audience({ partition: 'aws-cn' })).toEqual(['sts.amazonaws.com.cn']);
    expect(audience({ partition: 'aws-cn', audience: 'deploy' })).toEqual(['deploy']);
  });

  it.each([
    'token.actions.githubusercontent.com/octo-corp',
    'github.example.com/_services/token',
    'token.actions.octo.ghe.com',
  ])('names the claims of the issuer %s', (issuer) => {
    expect(conditions({ ...base, issuer })).toEqual([
      {
        StringEquals: {
          [`${issuer}:aud`]: 'sts.amazonaws.com',
          [`${issuer}:sub`]: 'repo:org/app:environment:production',
        },
      },
    ]);
  });

  it('has a name for each statement that says whom it lets in', () => {
    const sids = (values: Partial<TrustValues>) =>
      trustPolicy({ repository: 'org/app', ...values }, arn).Statement.map(({ Sid }) => Sid);
    expect(sids({ branches: ['main'] })).toEqual(['OneBranchOfOneRepository']);
    expect(sids({ environments: ['a', 'b'] })).toEqual(['EnvironmentsOfOneRepository']);
    expect(sids({ tags: ['v1'], branches: ['main'] })).toEqual(['JobsOfOneRepository']);
    expect(sids({ tags: ['v*'] })).toEqual(['TagsThatMatchOfOneRepository']);
  });

  it.each<[Partial<TrustValues>, RegExp]>([
    [{ repository: 'org/*' }, /has a wildcard.*other repositories/],
    [{ repository: '*/app' }, /has a wildcard/],
    [{ repository: 'app' }, /not OWNER\/REPO/],
    [{ repository: 'https://github.com/org/app' }, /without a URL/],
    [{ repository: 'org/app.git' }, /without a URL and \.git/],
    [{ repository: 'org/app:environment:x' }, /not OWNER\/REPO/],
    [{ repository: 'org@1/app@2' }, /not OWNER\/REPO/],
    [{ repository: '' }, /not OWNER\/REPO/],
    [{ repository: 'org/..' }, /not OWNER\/REPO/],
    [{ environments: [] }, /--branch NAME, --tag PATTERN or --environment NAME.*pull requests/],
    [{ environments: ['*'] }, /wildcard/],
    [{ environments: [''] }, /not a name/],
    [{ environments: [' x'] }, /no space around it/],
    [{ environments: ['a\nb'] }, /control character/],
    [{ branches: ['*'] }, /wildcard.*could create a branch/],
    [{ branches: ['refs/heads/main'] }, /without refs\/heads\//],
    [{ branches: ['pull_request'] }, /Jobs of pull requests get no role/],
    [{ branches: ['a b'] }, /not a name that git accepts/],
    [{ branches: ['a:b'] }, /not a name that git accepts/],
    [{ branches: ['a..b'] }, /not a name that git accepts/],
    [{ branches: [''] }, /not a name that git accepts/],
    [{ tags: ['refs/tags/v1'] }, /without refs\/tags\//],
    [{ tags: ['v[0-9]'] }, /not a name that git accepts/],
    [{ ids: { owner: 'org', repository: '1' } }, /ID of the owner "org" is not a number/],
    [{ ids: { owner: '1', repository: '01' } }, /ID of the repository "01" is not a number/],
    [
      { ids: { owner: '1', repository: '2' }, issuer: 'h.example/_services/token' },
      /Enterprise Server has no/,
    ],
    [{ partition: 'aws-usgov' }, /Did you mean aws-us-gov\? The partitions are/],
    [{ audience: 'a*' }, /without spaces, \* and \?/],
    [{ audience: '' }, /without spaces/],
    [{ issuer: 'https://x' }, /not a lowercase host/],
    [{ issuer: 'X.example' }, /not a lowercase host/],
    [{ issuer: '' }, /not a lowercase host/],
    [{ branches: Array.from({ length: 200 }, (_, index) => `branch-${index}`) }, /at most 4096/],
  ])('refuses %j', (values, message) => {
    expect(problemsOf(values)).toEqual([expect.stringMatching(message)]);
  });

  it('names all problems at once', () => {
    expect(problemsOf({ repository: 'x', branches: ['*'], partition: 'y' })).toHaveLength(3);
  });
});

describe('the notes on a trust policy', () => {
  const withIds = { ...base, ids: { owner: '1', repository: '2' } };

  it('mention immutable subjects unless the IDs are given or GitHub Enterprise Server has none', () => {
    expect(trustNotes(base)).toEqual([expect.stringContaining('July 15, 2026')]);
    expect(trustNotes(withIds)).toEqual([]);
    expect(trustNotes({ ...base, issuer: 'github.example.com/_services/token' })).toEqual([]);
  });

  it('warn of patterns, and of an audience that the workflow has to ask for', () => {
    expect(trustNotes({ ...withIds, tags: ['v*', 'v1'] })).toEqual([
      expect.stringMatching(/tag that matches v\* can assume the role/),
    ]);
    expect(trustNotes({ ...withIds, partition: 'aws-cn' })).toEqual([
      expect.stringContaining('audience: sts.amazonaws.com.cn'),
    ]);
  });

  it('warn of a policy that is longer than the usual quota', () => {
    const branches = Array.from({ length: 50 }, (_, index) => `branch-${index}`);
    expect(trustNotes({ ...withIds, branches })).toEqual([expect.stringContaining('2048')]);
  });
});
