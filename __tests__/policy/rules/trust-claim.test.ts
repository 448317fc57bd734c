import { describe, expect, it } from 'vitest';
import { trustClaim } from '../../../src/policy/rules/trust-claim';
import { findingsOf, underlined } from '../lint-one';
import { claims, host, production, provider, trusting, trustPolicy } from '../trust-policies';

function withKey(key: string, Federated = provider): object {
  return trustPolicy(
    trusting({
      Principal: { Federated },
      Condition: { StringEquals: claims({ sub: production }), StringLike: { [key]: 'x' } },
    }),
  );
}

describe('trust-claim', () => {
  it.each([
    [`${host}:subject`, ':sub?'],
    [`${host}:repo`, ':repository?'],
    [`${host}:enviroment`, ':environment?'],
    [`${host}:job_workflow`, 'no claim job_workflow'],
    [`${host}:`, 'without a name'],
    [`${host}/acme:sub`, 'begin with token.actions.githubusercontent.com:'],
    [`https://${host}:sub`, `write ${host}:sub`],
    ['vstoken.actions.githubusercontent.com:sub', `write ${host}:sub`],
    ['github.com:sub', `write ${host}:sub`],
  ])('reports %s, at the key', (key, says) => {
    const policy = withKey(key);
    const [finding, ...others] = findingsOf(trustClaim, policy);
    expect(others).toEqual([]);
    expect(finding && underlined(policy, finding)).toBe(JSON.stringify(key));
    expect(finding?.message).toContain(says);
  });

  it('reports keys without the path of the provider', () => {
    expect(
      findingsOf(trustClaim, withKey(`${host}/acme:ref`, `${provider}/acme`)).map(({ message }) => message),
    ).toEqual([
      expect.stringContaining(`begin with ${host}/acme:`),
      expect.stringContaining(`begin with ${host}/acme:`),
    ]);
  });

  it.each([
    ...[
      'sub',
      'aud',
      'amr',
      'actor',
      'actor_id',
      'job_workflow_ref',
      'repository',
      'repository_id',
      'workflow',
      'ref',
      'environment',
      'enterprise_id',
    ],
    ...['repository_owner', 'runner_environment', 'event_name', 'repo_property_tier'],
  ])('is silent about the claim %s, in any case', (claim) => {
    expect(findingsOf(trustClaim, withKey(`${host}:${claim}`))).toEqual([]);
    expect(findingsOf(trustClaim, withKey(`${host}:${claim}`.toUpperCase()))).toEqual([]);
  });

  it.each(['aws:SourceIp', 'aws:RequestedRegion', 'sts:RoleSessionName', 'gitlab.com:sub'])(
    'is silent about the key %s of somebody else',
    (key) => {
      expect(findingsOf(trustClaim, withKey(key))).toEqual([]);
    },
  );
});
