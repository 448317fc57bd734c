import { describe, expect, it } from 'vitest';
import { trustSubOpen } from '../../../src/policy/rules/trust-sub-open';
import { findingsOf, underlined } from '../lint-one';
import { claims, denyingOthers, forSubject, host, trusting, trustPolicy } from '../trust-policies';

describe('trust-sub-open', () => {
  it.each([
    ['*', 'repo:stranger/app:ref:refs/heads/main'],
    ['repo:*', 'repo:stranger/app:ref:refs/heads/main'],
    ['repo:*/*:*', 'repo:stranger/'],
    ['repo:org*', 'repo:org-stranger/app:ref:refs/heads/main'],
    ['repo:org*/app:*', 'repo:org-stranger/app:ref:refs/heads/main'],
    ['repo:org-*/app:ref:refs/heads/main', 'repo:org-stranger/app:ref:refs/heads/main'],
    ['repo:o?g/app:ref:refs/heads/main', 'repo:oxg/app:ref:refs/heads/main'],
    ['repo:*/app:environment:production', 'repo:stranger/app:environment:production'],
    ['*:ref:refs/heads/main', 'repo:stranger/app:ref:refs/heads/main'],
    ['*:environment:production', 'repo:stranger/app:environment:production'],
    ['repo:*:pull_request', 'repo:stranger/app:pull_request'],
  ])('reports the pattern %s, with a subject of somebody else', (pattern, example) => {
    const policy = forSubject(['repo:org/app:environment:production', pattern]);
    const [finding, ...others] = findingsOf(trustSubOpen, policy);
    expect(others).toEqual([]);
    expect(finding?.message).toContain(example);
    expect(finding && underlined(policy, finding)).toBe(JSON.stringify(pattern));
  });

  it('knows that the text after a first star can be in the name of an owner', () => {
    const pattern = '*app*:ref:refs/heads/main';
    const Condition = {
      StringEquals: claims({}),
      StringLike: claims({ sub: pattern }),
      StringNotLike: { [`${host}:sub`]: 'repo:*/app*:ref:refs/heads/main' },
    };
    const [finding] = findingsOf(trustSubOpen, trustPolicy(trusting({ Condition })));
    expect(finding?.message).toContain('repo:strangerappstranger/other:ref:refs/heads/main');
  });

  it.each(['environment:production', 'ref:refs/heads/main', 'pull_request', 'workflow:deploy'])(
    'reports %s, which everyone can have with a template',
    (subject) => {
      expect(findingsOf(trustSubOpen, forSubject(subject, 'StringEquals'))[0]?.message).toContain(
        'names no repository',
      );
    },
  );

  it('reports a default of a parameter that lets everyone in, and no parameter that may be right', async () => {
    const template = (parameter: object) => ({
      Parameters: { Owner: { Type: 'String', ...parameter } },
      Resources: {
        Role: {
          Type: 'AWS::IAM::Role',
          Properties: {
            AssumeRolePolicyDocument: trustPolicy(
              trusting({
                Condition: {
                  StringEquals: claims({}),
                  StringLike: { [`${host}:sub`]: { 'Fn::Sub': 'repo:${Owner}/app:environment:production' } },
                },
              }),
            ),
          },
        },
      },
    });
    expect(findingsOf(trustSubOpen, template({ Default: '*' }))).toHaveLength(1);
    expect(findingsOf(trustSubOpen, template({}))).toEqual([]);
    expect(findingsOf(trustSubOpen, template({ Default: 'org' }))).toEqual([]);
  });

  it.each([
    'repo:org/*',
    'repo:org/app*',
    'repo:org/app:*',
    'repo:org@*/app@*:ref:refs/heads/main',
    'repo:org@123*',
    'repository_owner:org:*',
    'repository_id:42:*',
    'job_workflow_ref:org/ci/.github/workflows/deploy.yml@*',
    'environment:production:repo:org/app',
    '*:repo:org/app:*',
  ])('is silent about %s, which has one owner', (pattern) => {
    expect(findingsOf(trustSubOpen, forSubject(pattern))).toEqual([]);
  });

  it.each([
    [
      'another claim names the repository',
      trustPolicy(
        trusting({
          Condition: {
            StringEquals: claims({ repository: 'org/app' }),
            StringLike: { [`${host}:sub`]: 'repo:*:ref:refs/heads/main' },
          },
        }),
      ),
    ],
    [
      'another condition on the subject limits it',
      trustPolicy(
        trusting({
          Condition: {
            StringEquals: claims({ sub: 'repo:org/app:environment:production' }),
            StringLike: { [`${host}:sub`]: 'repo:*' },
          },
        }),
      ),
    ],
    [
      'only addresses of its own are allowed',
      trustPolicy(
        trusting({
          Condition: {
            StringLike: claims({ sub: 'repo:*' }),
            IpAddress: { 'aws:SourceIp': '203.0.113.0/24' },
          },
        }),
      ),
    ],
    [
      'a Deny closes it again',
      trustPolicy(
        trusting({ Condition: { StringLike: claims({ sub: 'repo:*' }) } }),
        denyingOthers('repo:org/*'),
      ),
    ],
    [
      'it is in a Deny',
      trustPolicy(denyingOthers('repo:org/*', { Condition: { StringLike: claims({ sub: '*' }) } })),
    ],
    ['the star is a plain character', forSubject('repo:*', 'StringEquals')],
  ])('is silent if %s', (_, policy) => {
    expect(findingsOf(trustSubOpen, policy)).toEqual([]);
  });

  it('reports it in spite of a Deny that leaves strangers, or is about another provider', () => {
    const open = trusting({ Condition: { StringLike: claims({ sub: 'repo:*' }) } });
    const other = 'arn:aws:iam::111122223333:oidc-provider/gitlab.example.com';
    for (const deny of [
      denyingOthers(['repo:org/*', 'repo:*:ref:refs/heads/main']),
      denyingOthers('repo:org/*', { Principal: { Federated: other } }),
      denyingOthers('repo:org/*', { Action: 'sts:AssumeRole' }),
    ])
      expect(findingsOf(trustSubOpen, trustPolicy(open, deny))).toHaveLength(1);
  });
});
