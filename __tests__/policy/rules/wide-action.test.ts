import { expect, it } from 'vitest';
import { wideAction } from '../../../src/policy/rules/wide-action';
import { findingsOf, underlined } from '../lint-one';
import { policyOf } from '../statements';

function messages(action: string | string[], more: object = {}) {
  return findingsOf(wideAction, policyOf({ Action: action, ...more })).map(({ message }) => message);
}

it('a wildcard over EC2 Instance Connect is reported with what it matches', () => {
  expect(messages('ec2-instance-connect:*')).toEqual([
    'ec2-instance-connect:* allows ec2-instance-connect:OpenTunnel, ec2-instance-connect:SendSSHPublicKey and ec2-instance-connect:SendSerialConsoleSSHPublicKey; list those that are needed.',
  ]);
  expect(messages('EC2-Instance-Connect:Send*')[0]).toContain('SendSerialConsoleSSHPublicKey');
});

it('a wildcard over EC2 that changes things reports the worst', () => {
  expect(messages('ec2:*')[0]).toMatch(
    /^ec2:\* allows \d+ actions of EC2, ec2:RunInstances, ec2:TerminateInstances and ec2:AuthorizeSecurityGroupIngress among them; list those that are needed\.$/,
  );
  expect(messages('ec2:Purchase*')[0]).toContain('ec2:PurchaseCapacityBlock and');
});

it('a wildcard over services is reported', () => {
  expect(messages('*')[0]).toMatch(/^\* allows all [\d,]+ AWS actions;/);
  expect(messages('*:*')[0]).toMatch(/^\*:\* allows all/);
  expect(messages('ec2*:Send*')[0]).toMatch(
    /^ec2\*:Send\* allows actions of all services that it matches, ec2-instance-connect:SendSSHPublicKey, /,
  );
});

it('NotAction with Allow is reported at its key', () => {
  const policy = policyOf({ NotAction: 'iam:*' });
  const [finding] = findingsOf(wideAction, policy);
  expect(finding?.message).toMatch(/^NotAction with Allow grants every AWS action but those listed;/);
  expect(finding && underlined(policy, finding)).toBe('"NotAction"');
});

it('a wildcard that matches one action, only reads, is of another service or denied is not reported', () => {
  expect(
    messages([
      'ec2-instance-connect:SendSSH*',
      'ec2-instance-connect:OpenTunnel',
      'ec2:Describe*',
      's3:*',
      'ec2:Frobnicate*',
    ]),
  ).toEqual([]);
  expect(messages('*', { Effect: 'Deny' })).toEqual([]);
  expect(findingsOf(wideAction, policyOf({ Effect: 'Deny', NotAction: 'iam:*' }))).toEqual([]);
});
