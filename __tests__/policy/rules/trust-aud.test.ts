import { describe, expect, it } from 'vitest';
import { trustAud } from '../../../src/policy/rules/trust-aud';
import { findingsOf, underlined } from '../lint-one';
import { host, production, provider, trusting, trustPolicy } from '../trust-policies';

const key = `${host}:aud`;
const sub = { [`${host}:sub`]: production };

function withAudience(aud: unknown, operator = 'StringEquals', Federated = provider): object {
  const test = operator === 'StringEquals' ? { ...sub, [key]: aud } : { [key]: aud };
  return trustPolicy(
    trusting({ Principal: { Federated }, Condition: { StringEquals: sub, [operator]: test } }),
  );
}

describe('trust-aud', () => {
  it('reports a statement without a condition on the audience', () => {
    const policy = trustPolicy(trusting({ Condition: { StringEquals: sub } }));
    const [finding] = findingsOf(trustAud, policy);
    expect(finding && underlined(policy, finding)).toBe(JSON.stringify(provider));
    expect(finding?.message).toContain(`"${key}": "sts.amazonaws.com"`);
  });

  it('reports an operator that limits nothing', () => {
    const policy = withAudience('sts.amazonaws.com', 'StringNotEquals');
    expect(findingsOf(trustAud, policy).map((finding) => underlined(policy, finding))).toEqual([
      '"StringNotEquals"',
    ]);
  });

  it.each([
    ['*', 'StringLike'],
    ['sts.*', 'StringLike'],
    ['https://sts.amazonaws.com', 'StringEquals'],
    ['sts.amazonaws.com/', 'StringEquals'],
    ['STS.amazonaws.com', 'StringEquals'],
    ['sts.eu-central-1.amazonaws.com', 'StringEquals'],
    ['sts.amazonaws.com.cn', 'StringEquals'],
    ['sts.amazon.com', 'StringEquals'],
  ])('reports %s under %s, at the value', (aud, operator) => {
    const policy = withAudience(aud, operator);
    expect(findingsOf(trustAud, policy).map((finding) => underlined(policy, finding))).toEqual([
      JSON.stringify(aud),
    ]);
  });

  it.each([
    ['sts.amazonaws.com', provider],
    ['https://github.com/org', provider],
    ['my-audience', provider],
    ['<AUDIENCE>', provider],
    ['sts.amazonaws.com.cn', provider.replace('arn:aws:', 'arn:aws-cn:')],
    ['sts.amazonaws.com', provider.replace('arn:aws:', 'arn:aws-cn:')],
    ['sts.amazonaws.com', provider.replace('arn:aws:', 'arn:aws-us-gov:')],
  ])('is silent about %s for %s', (aud, federated) => {
    expect(findingsOf(trustAud, withAudience(aud, 'StringEquals', federated))).toEqual([]);
  });

  it('is silent about other providers', () => {
    const Federated = 'arn:aws:iam::111122223333:oidc-provider/gitlab.com';
    expect(
      findingsOf(
        trustAud,
        trustPolicy(
          trusting({ Principal: { Federated }, Condition: { StringEquals: { 'gitlab.com:sub': 'x' } } }),
        ),
      ),
    ).toEqual([]);
  });
});
