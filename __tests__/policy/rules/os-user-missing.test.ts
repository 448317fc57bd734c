import { describe, expect, it } from 'vitest';
import { osUserMissing } from '../../../src/policy/rules/os-user-missing';
import {
  asEc2User,
  denial,
  describing,
  instance,
  policyOf,
  push,
  tunnel,
  type Written,
} from '../eic-policies';
import { findingsOf, underlined } from '../lint-one';

const open = push({ Condition: {} });
function count(...statements: readonly Written[]) {
  return findingsOf(osUserMissing, policyOf(...statements)).length;
}

describe('os-user-missing', () => {
  it('names the first allowed user and underlines the action', () => {
    const policy = policyOf(
      push({ Action: ['ec2:DescribeInstances', 'EC2-instance-connect:Send*'], Condition: {} }),
    );
    const [finding, ...more] = findingsOf(osUserMissing, policy, { osUsers: ['deploy', 'web'] });
    expect(more).toEqual([]);
    expect(finding?.message).toContain('"ec2:osuser": "deploy"');
    expect(underlined(policy, finding ?? { range: { start: 0, end: 0 } })).toBe(
      '"EC2-instance-connect:Send*"',
    );
  });

  it.each([
    ['no Condition at all', { Effect: 'Allow', Action: '*', Resource: '*' }],
    ['a wildcard in the action', push({ Action: 'ec2-instance-connect:*', Condition: {} })],
    ['NotAction that leaves it in', push({ Action: undefined, NotAction: 'iam:*', Condition: {} })],
    ['NotResource', push({ Resource: undefined, NotResource: instance, Condition: {} })],
    [
      'a condition on something else',
      push({ Condition: { StringEquals: { 'aws:ResourceTag/Env': 'dev' } } }),
    ],
    ['an address to be met', push({ Condition: { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } } })],
    [
      'a date to be met',
      push({ Condition: { DateGreaterThan: { 'aws:CurrentTime': '2031-06-01T00:00:00Z' } } }),
    ],
    ['MFA to be met', push({ Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } })],
    ['a pattern to be met', push({ Condition: { StringLike: { 'aws:ResourceTag/Env': 'd?v-*' } } })],
  ])('reports %s', (_, statement) => {
    expect(count(statement)).toBe(1);
  });

  it.each([
    ['the user is named', [push()]],
    [
      'the key is written in other case',
      [push({ Condition: { StringEquals: { 'EC2:OSUser': 'ec2-user' } } })],
    ],
    ['the action is another one', [tunnel(), describing()]],
    [
      'NotAction takes it out',
      [push({ Action: undefined, NotAction: 'ec2-instance-connect:*', Condition: {} })],
    ],
    ['the statement is a Deny', [denial()]],
    ['the resource is no instance', [push({ Resource: 'arn:aws:s3:::bucket/*', Condition: {} })]],
    [
      'a Deny shuts out all other users',
      [open, denial({ Condition: { StringNotEquals: { 'ec2:osuser': 'ec2-user' } } })],
    ],
    ['a Deny takes it all', [open, denial()]],
    [
      'the conditions cannot be met',
      [push({ Condition: { StringEquals: { 'aws:RequestTag/Env': 'dev' } } })],
    ],
    [
      'no request carries the key of the condition, whose name is similar',
      [push({ Condition: { StringEquals: { 'ec2:osusers': 'a' } } })],
    ],
  ])('is silent if %s', (_, statements) => {
    expect(count(...statements)).toBe(0);
  });

  it.each([
    ['names one user only', denial({ Condition: { StringEquals: { 'ec2:osuser': 'root' } } })],
    [
      'is about one tag only',
      denial({
        Condition: {
          StringNotEquals: { 'ec2:osuser': 'a' },
          StringEquals: { 'aws:ResourceTag/Env': 'prod' },
        },
      }),
    ],
    [
      'is about another instance',
      denial({
        Resource: instance.replace('i-0', 'i-9'),
        Condition: { StringNotEquals: { 'ec2:osuser': 'a' } },
      }),
    ],
    ['is about another action', denial({ Action: 'ec2-instance-connect:OpenTunnel' })],
  ])('reports it in spite of a Deny that %s', (_, deny) => {
    expect(count(open, deny)).toBe(1);
  });

  it('reports each statement that is open, and not of the others', () => {
    const findings = findingsOf(osUserMissing, policyOf(push(), open, push({ Condition: asEc2User }), open));
    expect(findings.map(({ statement }) => statement?.index)).toEqual([1, 3]);
  });
});
