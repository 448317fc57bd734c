import { expect, it } from 'vitest';
import { unknownAction } from '../../../src/policy/rules/unknown-action';
import { findingsOf, underlined } from '../lint-one';
import { instance, policyOf } from '../statements';

function messages(...actions: string[]) {
  return findingsOf(unknownAction, policyOf({ Action: actions })).map(({ message }) => message);
}

it.each([
  [
    'ec2-instance-connect:SendSSHPublicKeys',
    'There is no action ec2-instance-connect:SendSSHPublicKeys; did you mean ec2-instance-connect:SendSSHPublicKey?',
  ],
  [
    'ec2:SendSSHPublicKey',
    'There is no action ec2:SendSSHPublicKey; did you mean ec2-instance-connect:SendSSHPublicKey?',
  ],
  ['ec2:Frobnicate', 'There is no action ec2:Frobnicate.'],
  ['eic:OpenTunnel', 'There is no service eic; did you mean ec2-instance-connect:OpenTunnel?'],
  ['frobnicator:Frobnicate', 'There is no service frobnicator.'],
  [':x', 'There is no service without a name.'],
  [
    'SendSSHPublicKey',
    'SendSSHPublicKey is not an action: an action is a service and a name, such as ec2:DescribeInstances; did you mean ec2-instance-connect:SendSSHPublicKey?',
  ],
  ['', 'An empty string is not an action: an action is a service and a name, such as ec2:DescribeInstances.'],
  ['ec2-instance-connect:Push*', 'No AWS action matches ec2-instance-connect:Push*.'],
  ['Send*', 'Send* is not an action: an action is a service and a name, such as ec2:DescribeInstances.'],
])('%j is reported', (action, message) => {
  expect(messages(action)).toEqual([message]);
});

it.each(['*:*', '*:Describe*', 'ec2*:SendSSHPublicKey', 'e?2:DescribeInstances'])(
  '%j is reported for the wildcard in its service, which IAM refuses',
  (action) => {
    expect(messages(action)).toEqual([
      `IAM refuses the wildcard before the colon of ${action}; write one action for each service, or "*" for all actions.`,
    ]);
  },
);

it('actions that exist are left alone, whatever their case, and placeholders too', () => {
  expect(
    messages(
      'EC2-INSTANCE-CONNECT:sendsshpublickey',
      's3:GetObject',
      '*',
      'ec2:Describe*',
      '$SERVICE:GetObject',
    ),
  ).toEqual([]);
  expect(findingsOf(unknownAction, { Version: '2012-10-17', Statement: [{ Effect: 'Allow' }] })).toEqual([]);
});

it('the action alone is underlined, and a NotAction is looked at too', () => {
  const policy = policyOf({ NotAction: ['ec2:DescribeInstances', 'ec2:DescribeInstance'] });
  expect(findingsOf(unknownAction, policy).map((finding) => underlined(policy, finding))).toEqual([
    '"ec2:DescribeInstance"',
  ]);
});

it('a misspelled name is fixed only if that never grants more', () => {
  const slip = 'ec2-instance-connect:SendSSHPublicKeys';
  const fixes = (statement: object) =>
    findingsOf(unknownAction, policyOf({ Resource: instance, ...statement })).map(
      ({ fix }) => fix?.edits[0]?.text,
    );
  expect(fixes({ Effect: 'Deny', Action: slip })).toEqual(['"ec2-instance-connect:SendSSHPublicKey"']);
  expect(fixes({ Effect: 'Allow', NotAction: slip })).toEqual(['"ec2-instance-connect:SendSSHPublicKey"']);
  expect(fixes({ Effect: 'Allow', Action: slip })).toEqual([undefined]);
  expect(fixes({ Effect: 'Deny', NotAction: slip })).toEqual([undefined]);
  // A guess is no slip.
  expect(fixes({ Effect: 'Deny', Action: 'ec2:SendSSHPublicKey' })).toEqual([undefined]);
});
