import { describe, expect, it } from 'vitest';
import { endpointRemotePort } from '../../../src/policy/rules/endpoint-remote-port';
import { denial, policyOf, push, tunnel } from '../eic-policies';
import { findingsOf, underlined } from '../lint-one';

const key = 'ec2-instance-connect:remotePort';

describe('endpoint-remote-port', () => {
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
    ['a pattern of actions', tunnel({ Action: 'ec2-instance-connect:*', Resource: '*', Condition: {} })],
  ])('reports %s', (_, statement) => {
    const policy = policyOf(statement);
    const findings = findingsOf(endpointRemotePort, policy);
    expect(findings.map((finding) => underlined(policy, finding))).toEqual([`"${statement.Action}"`]);
  });

  it.each([
    ['one port', [tunnel()]],
    ['a port as a number, under IfExists', [tunnel({ Condition: { NumericEqualsIfExists: { [key]: 22 } } })]],
    ['low ports', [tunnel({ Condition: { NumericLessThan: { [key]: '1024' } } })]],
    ['high ports', [tunnel({ Condition: { NumericGreaterThan: { [key]: '1023' } } })]],
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
