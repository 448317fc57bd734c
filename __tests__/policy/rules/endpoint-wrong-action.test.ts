import { describe, expect, it } from 'vitest';
import { endpointWrongAction } from '../../../src/policy/rules/endpoint-wrong-action';
import { policyOf, tunnel } from '../eic-policies';
import { findingsOf, underlined } from '../lint-one';

const both = ['ec2-instance-connect:OpenTunnel', 'ec2-instance-connect:SendSSHPublicKey'];

describe('endpoint-wrong-action', () => {
  it.each([
    { NumericEquals: { 'ec2-instance-connect:remotePort': '22' } },
    { IpAddress: { 'EC2-Instance-Connect:PrivateIpAddress': '10.0.0.0/16' } },
    { NumericLessThan: { 'ec2-instance-connect:maxTunnelDuration': '600' } },
  ])('reports each action other than OpenTunnel under %o', (Condition) => {
    const policy = policyOf(tunnel({ Action: [...both, 'ec2:Describe*'], Condition }));
    const findings = findingsOf(endpointWrongAction, policy);
    expect(findings.map((finding) => underlined(policy, finding))).toEqual([
      '"ec2-instance-connect:SendSSHPublicKey"',
      '"ec2:Describe*"',
    ]);
    expect(findings[0]?.message).toContain('never allowed');
    expect(findings[0]?.message).toContain(Object.keys(Object.values(Condition)[0] ?? {})[0] ?? '?');
  });

  it('distinguishes a Deny that never holds and one that always does', () => {
    const deny = (Condition: object) =>
      findingsOf(endpointWrongAction, policyOf(tunnel({ Effect: 'Deny', Action: both, Condition })))[0]
        ?.message;
    expect(deny({ NumericEquals: { 'ec2-instance-connect:remotePort': '23' } })).toContain('never denied');
    expect(deny({ NumericNotEquals: { 'ec2-instance-connect:remotePort': '22' } })).toContain(
      'is denied here for every tunnel',
    );
  });

  it.each([
    ['OpenTunnel alone', tunnel()],
    ['OpenTunnel in other case', tunnel({ Action: 'EC2-INSTANCE-CONNECT:opentunnel' })],
    ['a pattern that takes it in', tunnel({ Action: 'ec2-instance-connect:*' })],
    ['an action that does not exist', tunnel({ Action: 'ec2-instance-connect:OpenTunnels' })],
    ['a statement without these keys', tunnel({ Action: both, Condition: {} })],
    ['NotAction', tunnel({ Action: undefined, NotAction: 'ec2:*' })],
    [
      'an Allow that the other action passes',
      tunnel({
        Action: both,
        Condition: { NumericEqualsIfExists: { 'ec2-instance-connect:remotePort': '22' } },
      }),
    ],
  ])('is silent about %s', (_, statement) => {
    expect(findingsOf(endpointWrongAction, policyOf(statement))).toEqual([]);
  });
});
