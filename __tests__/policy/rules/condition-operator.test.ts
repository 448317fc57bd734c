import { expect, it } from 'vitest';
import { conditionOperator } from '../../../src/policy/rules/condition-operator';
import { findingsOf, underlined } from '../lint-one';
import { policyOf } from '../statements';

function messages(operator: string, key: string) {
  return findingsOf(conditionOperator, policyOf({ Condition: { [operator]: { [key]: '1' } } })).map(
    ({ message }) => message,
  );
}
const port = 'ec2-instance-connect:remotePort';

it.each([
  ['StringEquals', port, `${port} is a number, which StringEquals does not compare; write NumericEquals.`],
  [
    'StringNotLike',
    port,
    `${port} is a number, which StringNotLike does not compare; write NumericNotEquals.`,
  ],
  [
    'StringEqualsIfExists',
    port,
    `${port} is a number, which StringEqualsIfExists does not compare; write NumericEqualsIfExists.`,
  ],
  ['NumericLessThanEquals', 'aws:CurrentTime', undefined],
  [
    'StringLike',
    'aws:SourceIp',
    'aws:SourceIp is an IP address, which StringLike does not compare; write IpAddress.',
  ],
  [
    'StringNotEquals',
    'aws:SourceIp',
    'aws:SourceIp is an IP address, which StringNotEquals does not compare; write NotIpAddress.',
  ],
  [
    'NumericEquals',
    'aws:ResourceTag/Team',
    'aws:ResourceTag/Team is a string, which NumericEquals does not compare; write StringEquals.',
  ],
  ['ArnLike', 'ec2:osuser', 'ec2:osuser is a string, which ArnLike does not compare; write StringLike.'],
  [
    'StringEquals',
    'aws:SecureTransport',
    'aws:SecureTransport is true or false, which StringEquals does not compare; write Bool.',
  ],
  ['NumericLessThan', 'ec2:Vpc', 'ec2:Vpc is an ARN, which NumericLessThan does not compare; write ArnLike.'],
  [
    'StringEquals',
    'aws:CurrentTime',
    'aws:CurrentTime is a date, which StringEquals does not compare; write DateEquals.',
  ],
  ['DateLessThan', port, `${port} is a number, which DateLessThan does not compare; write NumericLessThan.`],
  [
    'ForAnyValue:NumericEquals',
    'aws:TagKeys',
    'aws:TagKeys is a string, which ForAnyValue:NumericEquals does not compare; write ForAnyValue:StringEquals.',
  ],
  [
    'BinaryEquals',
    'ec2:osuser',
    'ec2:osuser is a string, which BinaryEquals does not compare; write StringEquals.',
  ],
])('%s with %s', (operator, key, message) => {
  expect(messages(operator, key)).toEqual(message === undefined ? [] : [message]);
});

it('the operator is underlined', () => {
  const policy = policyOf({ Condition: { StringEquals: { [port]: '22' } } });
  const [finding] = findingsOf(conditionOperator, policy);
  expect(finding && underlined(policy, finding)).toBe('"StringEquals"');
});

it('operators of the type of the key, and keys that nobody knows, are left alone', () => {
  for (const [operator, key] of [
    ['StringEquals', 'ec2:osuser'],
    ['StringLike', 'ec2:Vpc'],
    ['ArnEquals', 'ec2:Vpc'],
    ['ArnLike', 'aws:SourceVpcArn'],
    ['ArnLike', 'aws:ResourceTag/Owner'],
    ['ArnNotEquals', 'aws:PrincipalTag/Role'],
    ['Bool', 'aws:SecureTransport'],
    ['NumericEquals', port],
    ['NumericGreaterThan', 'aws:EpochTime'],
    ['DateGreaterThan', 'aws:EpochTime'],
    ['NotIpAddress', 'aws:SourceIp'],
    ['Null', port],
    ['ForAllValues:StringLike', 'aws:TagKeys'],
    ['NumericEquals', 's3:max-keys'],
    ['StringEqual', port],
  ] as const)
    expect(messages(operator, key)).toEqual([]);
});
