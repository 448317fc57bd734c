import { describe, expect, it } from 'vitest';
import { trustSubMissing } from '../../../src/policy/rules/trust-sub-missing';
import { findingsOf, underlined } from '../lint-one';
import { claims, denyingOthers, host, production, provider, trusting, trustPolicy } from '../trust-policies';

const open = trusting({ Condition: { StringEquals: claims({}) } });
const key = `${host}:sub`;

describe('trust-sub-missing', () => {
  it('reports a statement without a condition on the subject, at the provider', () => {
    for (const statement of [open, trusting({ Condition: undefined })]) {
      const policy = JSON.stringify(trustPolicy(statement), null, 2);
      const findings = findingsOf(trustSubMissing, policy);
      expect(findings.map((finding) => underlined(policy, finding))).toEqual([JSON.stringify(provider)]);
    }
  });

  it.each([
    ['StringNotEquals', 'repo:evil/app:ref:refs/heads/main'],
    ['StringNotLike', 'repo:evil/*'],
    ['StringNotLikeIfExists', 'repo:evil/*'],
    ['Null', 'false'],
  ])('reports %s, which limits nothing, at the operator', (operator, value) => {
    const policy = trustPolicy(
      trusting({ Condition: { StringEquals: claims({}), [operator]: { [key]: value } } }),
    );
    expect(findingsOf(trustSubMissing, policy).map((finding) => underlined(policy, finding))).toEqual([
      `"${operator}"`,
    ]);
  });

  it('reports claims that everyone can choose', () => {
    for (const claim of ['ref', 'environment', 'workflow', 'event_name', 'runner_environment'])
      expect(
        findingsOf(
          trustSubMissing,
          trustPolicy(trusting({ Condition: { StringEquals: claims({ [claim]: 'x' }) } })),
        ),
      ).toHaveLength(1);
  });

  it.each([
    ['repository_owner', 'org*'],
    ['repository_owner', 'or?'],
    ['repository', '*/app'],
    ['repository', 'org*/app'],
    ['job_workflow_ref', '*/.github/workflows/deploy.yml@refs/heads/main'],
    ['job_workflow_ref', 'org*/app/.github/workflows/deploy.yml@*'],
    ['workflow_ref', '*/deploy/.github/workflows/deploy.yml@refs/heads/main'],
    ['actor', '*-bot'],
  ])('reports a pattern of a claim that strangers can have: %s %s', (claim, pattern) => {
    const Condition = { StringEquals: claims({}), StringLike: { [`${host}:${claim}`]: pattern } };
    expect(findingsOf(trustSubMissing, trustPolicy(trusting({ Condition })))).toHaveLength(1);
  });

  it.each([
    ['repository_owner', 'org'],
    ['repository', 'org/*'],
    ['job_workflow_ref', 'org/*/.github/workflows/deploy.yml@refs/heads/main'],
    ['actor', '-*'],
  ])('does not report a pattern of a claim that no stranger can have: %s %s', (claim, pattern) => {
    const Condition = { StringEquals: claims({}), StringLike: { [`${host}:${claim}`]: pattern } };
    expect(findingsOf(trustSubMissing, trustPolicy(trusting({ Condition })))).toEqual([]);
  });

  it.each([
    ['the time', { DateGreaterThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } }],
    ['every address', { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } }],
  ])('reports a condition that tells nobody apart: %s', (_, more) => {
    const Condition = { StringEquals: claims({}), ...more };
    expect(findingsOf(trustSubMissing, trustPolicy(trusting({ Condition })))).toHaveLength(1);
  });

  it.each([
    ['*'],
    [{ AWS: '*' }],
    [{ Federated: '*' }],
    [{ Federated: 'arn:aws:iam::111122223333:oidc-provider/*' }],
  ])('reports a star as the principal with a condition on the audience: %j', (Principal) => {
    const statement = trusting({ Principal, Condition: { StringEquals: claims({}) } });
    expect(findingsOf(trustSubMissing, trustPolicy(statement))).toHaveLength(1);
  });

  it('reports the provider of every partition, and of an enterprise', () => {
    for (const partition of ['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc'])
      for (const path of ['', '/acme']) {
        const Federated = `arn:${partition}:iam::111122223333:oidc-provider/${host}${path}`;
        expect(
          findingsOf(
            trustSubMissing,
            trustPolicy(trusting({ Principal: { Federated }, Condition: undefined })),
          ),
        ).toHaveLength(1);
      }
  });

  it.each([
    ['the subject is limited', trusting()],
    [
      'the key is written in another case',
      trusting({ Condition: { StringEquals: { [key.toUpperCase()]: production } } }),
    ],
    ['the action is another one, which another rule reports', { ...open, Action: 'sts:AssumeRole' }],
    ['the statement denies', { ...open, Effect: 'Deny' }],
    ...[
      'repository',
      'repository_id',
      'repository_owner',
      'repository_owner_id',
      'enterprise_id',
      'actor_id',
      'job_workflow_ref',
    ].map((claim): [string, object] => [
      `${claim} is limited`,
      trusting({ Condition: { StringEquals: claims({ [claim]: 'org' }) } }),
    ]),
    [
      'the provider is another one',
      trusting({
        Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/gitlab.com' },
        Condition: { StringEquals: { 'gitlab.com:aud': 'x' } },
      }),
    ],
    [
      'the principal is a service',
      { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
    ],
    [
      'the principal is an account',
      { Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'sts:AssumeRole' },
    ],
  ] as [string, object][])('is silent if %s', (_, statement) => {
    expect(findingsOf(trustSubMissing, trustPolicy(statement))).toEqual([]);
  });

  it('is silent if a Deny closes it again', () => {
    for (const Principal of ['*', { AWS: '*' }, { Federated: provider }])
      for (const sub of ['repo:org/*', production])
        expect(findingsOf(trustSubMissing, trustPolicy(open, denyingOthers(sub, { Principal })))).toEqual([]);
  });

  it('is silent if the conditions are known only when the template is used', () => {
    const template = (Condition: unknown) => ({
      Resources: {
        Provider: {
          Type: 'AWS::IAM::OIDCProvider',
          Properties: { Url: `https://${host}`, ClientIdList: ['sts.amazonaws.com'] },
        },
        Role: {
          Type: 'AWS::IAM::Role',
          Properties: {
            AssumeRolePolicyDocument: trustPolicy(
              trusting({ Principal: { Federated: { Ref: 'Provider' } }, Condition }),
            ),
          },
        },
      },
    });
    expect(findingsOf(trustSubMissing, template({ 'Fn::ImportValue': 'conditions' }))).toEqual([]);
    expect(findingsOf(trustSubMissing, template({ StringEquals: claims({}) }))).toHaveLength(1);
    expect(findingsOf(trustSubMissing, template(undefined))).toHaveLength(1);
  });
});
