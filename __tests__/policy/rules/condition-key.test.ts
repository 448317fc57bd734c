import { expect, it } from 'vitest';
import { conditionKey } from '../../../src/policy/rules/condition-key';
import { findingsOf, underlined } from '../lint-one';
import { policyOf, push, tunnel } from '../statements';

function messages(key: string, action: string | string[] = push) {
  return findingsOf(
    conditionKey,
    policyOf({ Action: action, Condition: { StringEquals: { [key]: 'x' } } }),
  ).map(({ message }) => message);
}

it.each([
  [
    'aws:ResourceTags/Team',
    'There is no condition key aws:ResourceTags/Team; did you mean aws:ResourceTag/Team?',
  ],
  ['ec2:osusers', 'There is no condition key ec2:osusers; did you mean ec2:osuser?'],
  ['osuser', 'There is no condition key osuser; did you mean ec2:osuser?'],
  ['aws:Frobnication', 'There is no condition key aws:Frobnication.'],
  ['aws:ResourceTag/', 'aws:ResourceTag/ is not complete: the key of the tag comes after the slash.'],
  ['frobnicator:key', 'There is no condition key frobnicator:key.'],
])('%s does not exist', (key, message) => {
  expect(messages(key)).toEqual([message]);
});

it('a key that the action does not support is reported with those that it supports', () => {
  expect(messages('ec2-instance-connect:remotePort')).toEqual([
    `${push} does not support the condition key ec2-instance-connect:remotePort; it takes ec2:osuser, aws:ResourceTag/… and ec2:ResourceTag/….`,
  ]);
  expect(messages('aws:ResourceTag/Team', 'ec2:DescribeInstances')).toEqual([
    'ec2:DescribeInstances does not support the condition key aws:ResourceTag/Team; it takes ec2:Region.',
  ]);
  expect(messages('s3:prefix')[0]).toContain('does not support the condition key s3:prefix');
  expect(messages('ec2-instance-connect:remotePort', [push, 'ec2:DescribeInstances'])).toEqual([
    `No action of this statement, ${push} or ec2:DescribeInstances, supports the condition key ec2-instance-connect:remotePort.`,
  ]);
});

it('the key alone is underlined', () => {
  const policy = policyOf({ Condition: { StringEquals: { 'ec2:osusers': 'ec2-user' } } });
  const [finding] = findingsOf(conditionKey, policy);
  expect(finding && underlined(policy, finding)).toBe('"ec2:osusers"');
});

it('keys that one action supports, and those that any request can carry, are left alone', () => {
  expect(messages('AWS:resourcetag/Team')).toEqual([]);
  expect(messages('ec2:ResourceTag/Team')).toEqual([]);
  expect(messages('ec2-instance-connect:remotePort', [push, tunnel])).toEqual([]);
  for (const key of [
    'aws:SourceIp',
    'aws:PrincipalOrgMasterAccountId',
    'aws:PrincipalTag/Team',
    'ec2:SourceInstanceARN',
    'saml:sub',
    'token.actions.githubusercontent.com:sub',
  ])
    expect(messages(key)).toEqual([]);
});

it('if an action is not known, only what does not exist is reported', () => {
  for (const action of ['s3:GetObject', 'ec2:*', '$ACTION', 'ec2:Frobnicate']) {
    expect(messages('s3:prefix', action)).toEqual([]);
    expect(messages('ec2:Vpc', action)).toEqual([]);
    expect(messages('ec2:Frobnication', action)).toHaveLength(1);
  }
});

it('problems with a rule of their own are reported only by it', () => {
  expect(messages('ec2:osuser', tunnel)).toEqual([]);
  expect(messages('aws:RequestTag/Team')).toEqual([]);
  expect(messages('aws:ResourceTag/$TAGKEY', 'ec2:DescribeInstances')).toEqual([]);
  expect(messages('aws:RequestTag/Team', 'ec2:DescribeInstances')).toHaveLength(1);
});
