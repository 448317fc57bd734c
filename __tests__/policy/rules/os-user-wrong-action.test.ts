import { describe, expect, it } from 'vitest';
import { osUserWrongAction } from '../../../src/policy/rules/os-user-wrong-action';
import { asEc2User, denial, policyOf, push } from '../eic-policies';
import { findingsOf, underlined } from '../lint-one';

const both = ['ec2-instance-connect:SendSSHPublicKey', 'ec2:DescribeInstances'];

describe('os-user-wrong-action', () => {
  it('reports each action other than SendSSHPublicKey', () => {
    const policy = policyOf(push({ Action: [...both, 'ec2-instance-connect:OpenTunnel', 'ec2:Describe*'] }));
    const findings = findingsOf(osUserWrongAction, policy);
    expect(findings.map((finding) => underlined(policy, finding))).toEqual([
      '"ec2:DescribeInstances"',
      '"ec2-instance-connect:OpenTunnel"',
      '"ec2:Describe*"',
    ]);
    expect(findings[0]?.message).toContain('never allowed');
  });

  it('distinguishes a Deny that never holds and one that always does', () => {
    const deny = (Condition: object) =>
      findingsOf(osUserWrongAction, policyOf(denial({ Action: both, Condition })))[0]?.message;
    expect(deny(asEc2User)).toContain('never denied');
    expect(deny({ StringNotEquals: { 'ec2:osuser': 'ec2-user' } })).toContain(
      'is denied here for every OS user',
    );
  });

  it.each([
    ['SendSSHPublicKey alone', push()],
    ['an action that does not exist', push({ Action: 'ec2-instance-connect:SendSSHPublicKeys' })],
    ['SendSSHPublicKey in other case', push({ Action: 'EC2-INSTANCE-CONNECT:sendsshpublickey' })],
    ['a pattern that takes it in', push({ Action: 'ec2-instance-connect:*' })],
    [
      'an Allow that the other action passes',
      push({ Action: both, Condition: { StringEqualsIfExists: { 'ec2:osuser': 'ec2-user' } } }),
    ],
    ['a statement without the key', push({ Action: both, Condition: {} })],
    ['NotAction', push({ Action: undefined, NotAction: 'ec2:*' })],
    ['an unknown operator', push({ Action: both, Condition: { StringIs: { 'ec2:osuser': 'ec2-user' } } })],
  ])('is silent about %s', (_, statement) => {
    expect(findingsOf(osUserWrongAction, policyOf(statement))).toEqual([]);
  });
});
