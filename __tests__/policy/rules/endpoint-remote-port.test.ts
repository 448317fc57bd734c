import { describe, expect, it } from 'vitest';
import { endpointRemotePort } from '../../../src/policy/rules/endpoint-remote-port';
import { denial, policyOf, push, tunnel } from '../eic-policies';
import { findingsOf, underlined } from '../lint-one';

const key = 'ec2-instance-connect:remotePort';

describe('endpoint-remote-port', () => {
  it('says how many ports there are, and which', () => {
    const policy = policyOf(tunnel({ Condition: { NumericGreaterThan: { [key]: '1023' } } }));
    expect(findingsOf(endpointRemotePort, policy)[0]?.message).toContain('64,512 ports (1024–65535)');
  });

  it.each([
    ['no condition', tunnel({ Condition: {} })],
    [
      'a condition on the address only',
      tunnel({ Condition: { IpAddress: { 'ec2-instance-connect:privateIpAddress': '10.0.0.0/16' } } }),
    ],
    [
      'a port that is shut out',
      tunnel({ Condition: { NumericNotEquals: { [key]: ['3389', '1', '65535'] } } }),
    ],
    ['Null', tunnel({ Condition: { Null: { [key]: 'false' } } })],
    ['low ports', tunnel({ Condition: { NumericLessThan: { [key]: '1024' } } })],
    ['high ports', tunnel({ Condition: { NumericGreaterThan: { [key]: '1023' } } })],
    ['all ports but one range', tunnel({ Condition: { NumericNotEquals: { [key]: '3389' } } })],
    ['a pattern of ports', tunnel({ Condition: { StringLike: { [key]: '22*' } } })],
    ['a pattern of actions', tunnel({ Action: 'ec2-instance-connect:*', Resource: '*', Condition: {} })],
  ])('reports %s', (_, statement) => {
    const policy = policyOf(statement);
    const findings = findingsOf(endpointRemotePort, policy);
    expect(findings.map((finding) => underlined(policy, finding))).toEqual([`"${statement.Action}"`]);
  });

  it.each([
    ['one port', [tunnel()]],
    ['a port as a number, under IfExists', [tunnel({ Condition: { NumericEqualsIfExists: { [key]: 22 } } })]],
    [
      'a short range',
      [
        tunnel({
          Condition: { NumericGreaterThan: { [key]: 8000 }, NumericLessThanEquals: { [key]: 8016 } },
        }),
      ],
    ],
    [
      'a range that a Deny makes short',
      [
        tunnel({ Condition: { NumericLessThan: { [key]: '1024' } } }),
        denial({ Action: '*', Condition: { NumericNotEquals: { [key]: ['22', '443'] } } }),
      ],
    ],
    [
      'a Deny of other ports',
      [
        tunnel({ Condition: {} }),
        denial({
          Action: 'ec2-instance-connect:OpenTunnel',
          Condition: { NumericNotEquals: { [key]: '22' } },
        }),
      ],
    ],
    ['another action', [push({ Condition: {} })]],
    ['a wrong resource', [tunnel({ Resource: 'arn:aws:ec2:*:*:instance/*', Condition: {} })]],
  ])('is silent about %s', (_, statements) => {
    expect(findingsOf(endpointRemotePort, policyOf(...statements))).toEqual([]);
  });
});

it('takes a list of 60 ports, which a security group takes too, and no longer one', () => {
  const listing = (count: number) =>
    policyOf(
      tunnel({
        Condition: { NumericEquals: { [key]: [...Array(count).keys()].map((at) => `${9000 + at}`) } },
      }),
    );
  expect(findingsOf(endpointRemotePort, listing(60))).toEqual([]);
  expect(findingsOf(endpointRemotePort, listing(61))[0]?.message).toContain('61 ports (9000–9060)');
});
