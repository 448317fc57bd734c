import { expect, it } from 'vitest';
import { conditionValue } from '../../../src/policy/rules/condition-value';
import { findingsOf, underlined } from '../lint-one';
import { policyOf } from '../statements';

function messages(operator: string, key: string, ...values: unknown[]) {
  return findingsOf(conditionValue, policyOf({ Condition: { [operator]: { [key]: values } } })).map(
    ({ message }) => message,
  );
}

it.each([
  [
    'IpAddress',
    'aws:SourceIp',
    '10.0.0/8',
    '10.0.0/8 is not an IP address or range; write one such as 203.0.113.0/24 or 2001:db8::/32.',
  ],
  [
    'IpAddress',
    'aws:SourceIp',
    '10.0.0.0/33',
    '10.0.0.0/33 is not a range: after the slash comes the number of bits, 0 to 32.',
  ],
  [
    'NotIpAddress',
    'aws:SourceIp',
    '::/129',
    '::/129 is not a range: after the slash comes the number of bits, 0 to 128.',
  ],
  [
    'IpAddress',
    'aws:SourceIp',
    '10.0.0.0/255.0.0.0',
    '10.0.0.0/255.0.0.0 is not a range: after the slash comes the number of bits, 0 to 32.',
  ],
  [
    'IpAddress',
    'aws:SourceIp',
    '256.0.0.1',
    '256.0.0.1 is not an IP address or range; write one such as 203.0.113.0/24 or 2001:db8::/32.',
  ],
  ['NumericEquals', 'ec2-instance-connect:remotePort', 'ssh', 'ssh is not a number, as NumericEquals needs.'],
  ['NumericLessThanIfExists', 'x', '', 'An empty string is not a number, as NumericLessThanIfExists needs.'],
  ['Bool', 'aws:SecureTransport', 'yes', 'yes is neither true nor false, as Bool needs.'],
  ['Null', 'ec2:osuser', '1', '1 is neither true nor false, as Null needs.'],
  [
    'DateLessThan',
    'aws:CurrentTime',
    '31.01.2026',
    '31.01.2026 is not a date; write one such as 2026-01-31T00:00:00Z.',
  ],
  [
    'DateLessThan',
    'aws:CurrentTime',
    '2026-02-29',
    '2026-02-29 is not a date; write one such as 2026-01-31T00:00:00Z.',
  ],
  [
    'DateLessThan',
    'aws:CurrentTime',
    '2026-01-31T24:00:00Z',
    '2026-01-31T24:00:00Z is not a date; write one such as 2026-01-31T00:00:00Z.',
  ],
  [
    'DateLessThan',
    'aws:CurrentTime',
    '2026-13-01',
    '2026-13-01 is not a date; write one such as 2026-01-31T00:00:00Z.',
  ],
  ['BinaryEquals', 'x', 'a', 'a is not Base64, as BinaryEquals needs.'],
  ['ArnLike', 'aws:PrincipalArn', 'role/deploy', 'role/deploy is not an ARN, as ArnLike needs.'],
  [
    'StringEquals',
    'aws:RequestedRegion',
    'US-EAST-1',
    'There is no Region US-EAST-1; did you mean us-east-1?',
  ],
  ['StringEquals', 'ec2:Region', 'moon', 'There is no Region moon.'],
  ['StringEquals', 'aws:ResourceAccount', '1234', '1234 is not an account ID; write 12 digits.'],
  [
    'StringEquals',
    'aws:SourceVpc',
    'subnet-1',
    'subnet-1 is not a value of aws:SourceVpc: they begin with vpc-.',
  ],
  [
    'StringEquals',
    'aws:PrincipalTag/Team',
    'ops-*',
    'Under StringEquals a wildcard is a plain character, so ops-* equals no value; use StringLike for a pattern.',
  ],
  [
    'ForAnyValue:StringNotEqualsIgnoreCase',
    'aws:TagKeys',
    'a?',
    'Under ForAnyValue:StringNotEqualsIgnoreCase a wildcard is a plain character, so a? equals no value; use ForAnyValue:StringNotLike for a pattern.',
  ],
])('%s %s %j', (operator, key, value, message) => {
  expect(messages(operator, key, value)).toEqual([message]);
});

it('each value is looked at, and underlined alone', () => {
  const policy = policyOf({ Condition: { IpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '10/8', 'x'] } } });
  expect(findingsOf(conditionValue, policy).map((finding) => underlined(policy, finding))).toEqual([
    '"10/8"',
    '"x"',
  ]);
});

it('a boolean with both values, which tests nothing, is reported', () => {
  expect(messages('Bool', 'aws:SecureTransport', 'true', false)).toEqual([
    'Bool with both true and false holds whatever aws:SecureTransport is; keep one of them, or remove the condition.',
  ]);
  expect(messages('Null', 'ec2:osuser', 'True', 'FALSE')).toEqual([
    'Null with both true and false holds for every request; keep one of them, or remove the condition.',
  ]);
});

it('a wildcard next to a variable is reported where it is a plain character', () => {
  expect(messages('StringEquals', 'aws:userid', '${aws:username}*')).toEqual([
    'Under StringEquals a wildcard is a plain character, so ${aws:username}* equals no value; use StringLike for a pattern.',
  ]);
  expect(messages('StringLike', 'aws:userid', '${aws:username}*')).toEqual([]);
  expect(messages('StringEquals', 'aws:userid', '${aws:username}${*}')).toEqual([]);
  expect(messages('StringEquals', 'aws:userid', "${aws:PrincipalTag/x, '*'}")).toEqual([]);
});

it('values of the right form are left alone', () => {
  expect(messages('IpAddress', 'aws:SourceIp', '10.0.0.1', '10.0.0.1/8', '2001:db8::/32', '::1')).toEqual([]);
  expect(messages('NumericEquals', 'x', '22', 22, '-1.5', '.5')).toEqual([]);
  for (const value of ['true', 'False', true])
    expect(messages('Bool', 'aws:SecureTransport', value)).toEqual([]);
  expect(messages('Bool', 'aws:SecureTransport', 'true', 'True')).toEqual([]);
  expect(messages('Null', 'ec2:osuser', 'false')).toEqual([]);
  expect(
    messages(
      'DateLessThan',
      'aws:CurrentTime',
      '2024-02-29',
      '2026-01-31T10:00:00Z',
      '2026-01-31T10:00+01:00',
      '1700000000',
      1700000000,
      '2026',
    ),
  ).toEqual([]);
  expect(messages('BinaryEquals', 'x', 'YWJj', 'YQ==')).toEqual([]);
  expect(
    messages('ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::*:role/x', '*', 'arn:aws:iam::*', '${aws:x}'),
  ).toEqual([]);
  expect(messages('StringEquals', 'aws:RequestedRegion', 'us-east-1', 'cn-north-1')).toEqual([]);
  expect(messages('StringEqualsIgnoreCase', 'aws:RequestedRegion', 'US-EAST-1')).toEqual([]);
  expect(messages('StringLike', 'aws:RequestedRegion', 'us-*')).toEqual([]);
  expect(messages('StringEquals', 'aws:ResourceAccount', '123456789012')).toEqual([]);
  expect(messages('StringEquals', 'aws:SourceVpc', 'vpc-0123456789abcdef0')).toEqual([]);
  expect(messages('StringEquals', 'aws:UserAgent', '*/*')).toEqual([]);
});

it('placeholders, variables and problems with a rule of their own are not reported', () => {
  expect(messages('IpAddress', 'aws:SourceIp', '$CIDR', '<your address>')).toEqual([]);
  expect(messages('StringEquals', 'aws:ResourceAccount', '${aws:PrincipalAccount}')).toEqual([]);
  expect(messages('StringEquals', 'ec2:osuser', 'ec2-*')).toEqual([]);
  expect(messages('StringEquals', 'aws:ResourceTag/Team', 'ops-*')).toEqual([]);
  expect(messages('Frobnicate', 'aws:SourceIp', 'x')).toEqual([]);
});
