import { describe, expect, it } from 'vitest';
import { trustAction } from '../../../src/policy/rules/trust-action';
import { findingsOf, underlined } from '../lint-one';
import { denyingOthers, trusting, trustPolicy } from '../trust-policies';

describe('trust-action', () => {
  it.each(['sts:AssumeRole', 'sts:AssumeRoleWithSAML', 'sts:TagSession'])(
    'reports %s with the provider of GitHub',
    (Action) => {
      const policy = trustPolicy(trusting({ Action }));
      const findings = findingsOf(trustAction, policy);
      expect(findings.map((finding) => underlined(policy, finding))).toEqual([`"${Action}"`]);
    },
  );

  it.each([
    ['sts:AssumeRoleWithWebIdentities', 'did you mean sts:AssumeRoleWithWebIdentity?'],
    ['sts:AssumeRoles', 'did you mean sts:AssumeRole?'],
    ['ec2:RunInstances', 'is not an action of a trust policy'],
    ['', 'An empty text'],
  ])('reports %s, which no trust policy has', (written, says) => {
    const policy = trustPolicy(trusting({ Action: ['sts:AssumeRoleWithWebIdentity', written] }));
    const [finding, ...others] = findingsOf(trustAction, policy);
    expect(others).toEqual([]);
    expect(finding && underlined(policy, finding)).toBe(JSON.stringify(written));
    expect(finding?.message).toContain(says);
  });

  it.each([
    ['the right action', trusting()],
    ['the right action in another case', trusting({ Action: 'STS:assumerolewithwebidentity' })],
    ['a pattern', trusting({ Action: 'sts:AssumeRoleWith*' })],
    ['everything', trusting({ Action: 'sts:*' })],
    ['tags in addition', trusting({ Action: ['sts:AssumeRoleWithWebIdentity', 'sts:TagSession'] })],
    ['a Deny of another action', denyingOthers('x', { Action: 'sts:AssumeRole' })],
    ['a service', { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
    [
      'SAML',
      {
        Effect: 'Allow',
        Principal: { Federated: 'arn:aws:iam::111122223333:saml-provider/idp' },
        Action: 'sts:AssumeRoleWithSAML',
      },
    ],
    [
      'an action that may be new',
      trusting({ Action: ['sts:AssumeRoleWithWebIdentity', 'sts:SomethingNewer'] }),
    ],
  ])('is silent about %s', (_, statement) => {
    expect(findingsOf(trustAction, trustPolicy(statement))).toEqual([]);
  });
});
