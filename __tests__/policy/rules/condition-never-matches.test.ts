import { describe, expect, it } from 'vitest';
import { conditionNeverMatches } from '../../../src/policy/rules/condition-never-matches';
import { describing, instance, policyOf, push, tunnel } from '../eic-policies';
import { findingsOf, underlined } from '../lint-one';

const port = 'ec2-instance-connect:remotePort';
const env = 'aws:ResourceTag/Env';
function pushed(Condition: object) {
  return policyOf(push({ Condition }));
}
function tunnelled(Condition: object) {
  return policyOf(tunnel({ Condition }));
}

describe('condition-never-matches', () => {
  it.each([
    [
      'two values at once',
      pushed({ StringEquals: { [env]: 'dev' }, StringLike: { [env]: 'prod*' } }),
      `"${env}"`,
    ],
    [
      'two values by two names of a tag',
      pushed({ StringEquals: { [env]: 'dev', 'ec2:ResourceTag/env': 'prod' } }),
      '"ec2:ResourceTag/env"',
    ],
    [
      'a value that is shut out',
      pushed({ StringEquals: { [env]: 'dev' }, StringNotEquals: { [env]: ['dev', 'x'] } }),
      `"${env}"`,
    ],
    [
      'patterns that share nothing',
      pushed({
        StringLike: { [env]: 'a*', 'ec2:ResourceTag/Env': '*b' },
        StringLikeIfExists: { [env]: 'c*' },
      }),
      `"${env}"`,
    ],
    [
      'a tag that must be and not be',
      pushed({ Null: { [env]: 'true' }, StringEquals: { [env]: 'dev' } }),
      `"${env}"`,
    ],
    [
      'a port both low and high',
      tunnelled({ NumericLessThan: { [port]: '22' }, NumericGreaterThan: { [port]: '21' } }),
      `"${port}"`,
    ],
    [
      'a network within one that is ruled out',
      tunnelled({
        IpAddress: { 'aws:SourceIp': '10.1.2.0/24' },
        NotIpAddress: { 'aws:SourceIp': '10.1.0.0/16' },
      }),
      '"aws:SourceIp"',
    ],
    [
      'a network that is ruled out, next to a condition with another network',
      tunnelled({
        IpAddressIfExists: { 'aws:SourceIp': ['192.0.2.1', '10.1.2.0/24'] },
        IpAddress: { 'aws:SourceIp': '10.1.2.0/24' },
        NotIpAddress: { 'aws:SourceIp': '10.1.0.0/16' },
      }),
      '"aws:SourceIp"',
    ],
    [
      'seconds after a date that they must precede',
      pushed({
        DateLessThan: { 'aws:CurrentTime': '2026-01-01T00:00:00Z' },
        DateGreaterThan: { 'aws:CurrentTime': '1767225600' },
      }),
      '"aws:CurrentTime"',
    ],
    [
      'dates that do not meet',
      pushed({
        DateLessThan: { 'aws:CurrentTime': '2026-01-01T00:00:00Z' },
        DateGreaterThan: { 'aws:CurrentTime': '2027-01-01T00:00:00Z' },
      }),
      '"aws:CurrentTime"',
    ],
    ['a port that there is not', tunnelled({ NumericEquals: { [port]: '70000' } }), `"${port}"`],
    ['no port at all', tunnelled({ NumericLessThan: { [port]: '0' } }), `"${port}"`],
    [
      'a tunnel of no time',
      tunnelled({ NumericLessThan: { 'ec2-instance-connect:maxTunnelDuration': 1 } }),
      '"ec2-instance-connect:maxTunnelDuration"',
    ],
    ['an OS user that must not be named', pushed({ Null: { 'ec2:osuser': 'true' } }), '"ec2:osuser"'],
    [
      'a wildcard in a tag under StringEquals',
      pushed({ StringEquals: { [env]: ['dev', 'web-*'] } }),
      '"web-*"',
    ],
    [
      'a wildcard in a user under StringNotEquals',
      pushed({ StringNotEquals: { 'ec2:osuser': 'ec2-*' } }),
      '"ec2-*"',
    ],
    [
      'a wildcard next to a variable under StringEquals',
      pushed({ StringEquals: { 'ec2:osuser': '${aws:username}*' } }),
      '"${aws:username}*"',
    ],
    [
      'a pattern that is shut out by a wider one',
      pushed({ StringLike: { [env]: ['dev-*', 'd?'] }, StringNotLike: { [env]: 'd*' } }),
      `"${env}"`,
    ],
    [
      'a tag that must be there with no value',
      pushed({ Null: { [env]: 'false' }, StringNotLike: { [env]: '*' } }),
      `"${env}"`,
    ],
    [
      'a name that is shut out in any case of its letters',
      pushed({ StringEqualsIgnoreCase: { [env]: 'DEV' }, StringNotEqualsIgnoreCase: { [env]: 'dev' } }),
      `"${env}"`,
    ],
    [
      'a Region in which no resource is',
      pushed({ StringEquals: { 'aws:RequestedRegion': ['us-east-1', 'us-west-2'] } }),
      '"aws:RequestedRegion"',
    ],
    [
      'the excluded Region in which all resources are',
      pushed({ StringNotLike: { 'aws:RequestedRegion': 'eu-*' } }),
      '"aws:RequestedRegion"',
    ],
    [
      'a Region that a short ARN excludes',
      policyOf(
        push({
          Resource: 'arn:aws:ec2:eu-central-1',
          Condition: { StringEquals: { 'aws:RequestedRegion': 'us-east-1' } },
        }),
      ),
      '"aws:RequestedRegion"',
    ],
    ['a user that there cannot be', pushed({ StringEquals: { 'ec2:osuser': 'ec2 user' } }), '"ec2 user"'],
  ])('reports %s', (_, policy, at) => {
    expect(findingsOf(conditionNeverMatches, policy).map((finding) => underlined(policy, finding))).toContain(
      at,
    );
  });

  it('reports two contradicting conditions once, with both', () => {
    const findings = findingsOf(
      conditionNeverMatches,
      pushed({ StringEquals: { [env]: 'dev' }, StringLike: { [env]: 'prod*' } }),
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain(`StringEquals ${env} "dev" and StringLike ${env} "prod*"`);
  });

  it('reports a variable if the policy has no Version that reads it', () => {
    const statement = push({ Condition: { StringEquals: { [env]: `\${aws:PrincipalTag/Env}` } } });
    expect(findingsOf(conditionNeverMatches, { Version: '2008-10-17', Statement: statement })).toHaveLength(
      1,
    );
    expect(findingsOf(conditionNeverMatches, { Statement: statement })).toHaveLength(1);
    expect(findingsOf(conditionNeverMatches, policyOf(statement))).toEqual([]);
  });

  it.each([
    ['values that agree', pushed({ StringEquals: { [env]: 'dev' }, StringLike: { [env]: 'd*' } })],
    ['different tags', pushed({ StringEquals: { [env]: 'dev', 'aws:ResourceTag/Team': 'web' } })],
    ['patterns that share a text', pushed({ StringLike: { [env]: 'a*', 'ec2:ResourceTag/Env': '*b' } })],
    ['seconds since 1970', pushed({ DateLessThan: { 'aws:CurrentTime': '1767225600' } })],
    ['seconds since 1970 as a number', pushed({ DateEquals: { 'aws:CurrentTime': 1767225600 } })],
    ['a year', pushed({ DateGreaterThan: { 'aws:CurrentTime': '2026' } })],
    [
      'a span between seconds and a date',
      pushed({
        DateGreaterThan: { 'aws:CurrentTime': '1767225600' },
        DateLessThan: { 'aws:CurrentTime': '2026-01-02T00:00:00Z' },
      }),
    ],
    ...[
      ['one Region of two', 'eu-central-1', instance],
      ['any Region', 'us-east-1', 'arn:aws:ec2:*:111122223333:instance/*'],
      ['a placeholder for the Region', 'us-east-1', 'arn:aws:ec2:$REGION:111122223333:instance/*'],
      ['a short ARN', 'us-east-1', 'arn:aws:ec2'],
    ].map(([what, region, resource]): [string, object] => [
      `the Region of ${what}`,
      policyOf(
        push({
          Resource: [resource, 'arn:aws:ec2:ap-south-1:111122223333:instance/*'],
          Condition: { StringEquals: { 'aws:RequestedRegion': region } },
        }),
      ),
    ]),
    [
      'a Region from which images are copied',
      policyOf(
        push({
          Action: 'ec2:CopyImage',
          Resource: 'arn:aws:ec2:eu-central-1::image/*',
          Condition: { StringEquals: { 'aws:RequestedRegion': 'us-east-1' } },
        }),
      ),
    ],
    [
      'a pattern that is shut out in part',
      pushed({ StringLike: { [env]: ['dev-*', 'x'] }, StringNotLike: { [env]: 'd*' } }),
    ],
    [
      'absence and a pattern for everything that is shut out',
      pushed({ StringLikeIfExists: { [env]: '*' }, StringNotLike: { [env]: '*' } }),
    ],
    ['an escaped star next to a variable', pushed({ StringEquals: { 'ec2:osuser': '${aws:username}${*}' } })],
    ['a wildcard next to a variable under StringLike', pushed({ StringLike: { [env]: '${aws:username}*' } })],
    ['a wildcard under StringLike', pushed({ StringLike: { [env]: 'web-*' } })],
    ['a wildcard in another key', pushed({ StringEquals: { 'aws:PrincipalTag/a': '*' } })],
    ['a placeholder', pushed({ StringEquals: { 'ec2:osuser': '$OSUSER', [env]: '<ENV>' } })],
    [
      'conditions that absence meets',
      pushed({ StringEqualsIfExists: { [env]: 'a' }, StringLikeIfExists: { [env]: 'b' } }),
    ],
    [
      'lists',
      pushed({
        'ForAnyValue:StringEquals': { 'aws:TagKeys': 'a' },
        'ForAnyValue:StringLike': { 'aws:TagKeys': 'b' },
      }),
    ],
    [
      'a list without a quantifier',
      pushed({ StringEquals: { 'aws:CalledVia': 'a' }, StringLike: { 'aws:CalledVia': 'b' } }),
    ],
    [
      'a variable against a value',
      pushed({ StringEquals: { [env]: `\${aws:PrincipalTag/Env}` }, StringLike: { [env]: 'dev' } }),
    ],
    [
      'a range of ports',
      tunnelled({ NumericLessThan: { [port]: '23' }, NumericGreaterThan: { [port]: '21' } }),
    ],
    [
      'a fraction between two bounds of another key',
      pushed({
        NumericLessThan: { 'aws:MultiFactorAuthAge': '2' },
        NumericGreaterThan: { 'aws:MultiFactorAuthAge': '1' },
      }),
    ],
    ['the last port', tunnelled({ NumericEquals: { [port]: 65535 } })],
    [
      'networks that overlap',
      tunnelled({
        IpAddress: { 'aws:SourceIp': '10.0.0.0/8' },
        NotIpAddress: { 'aws:SourceIp': '10.1.0.0/16' },
      }),
    ],
    ['Null for a tag', pushed({ Null: { [env]: 'true' } })],
    [
      'an OS user that is not named, for another action',
      policyOf(describing({ Condition: { Null: { 'ec2:osuser': 'true' } } })),
    ],
  ])('is silent about %s', (_, policy) => {
    expect(findingsOf(conditionNeverMatches, policy)).toEqual([]);
  });
});

it('leaves a value of the wrong form to condition-value', () => {
  expect(findingsOf(conditionNeverMatches, tunnelled({ NumericEquals: { [port]: 'ssh' } }))).toEqual([]);
});
