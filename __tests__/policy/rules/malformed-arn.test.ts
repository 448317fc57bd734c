import { expect, it } from 'vitest';
import { malformedArn } from '../../../src/policy/rules/malformed-arn';
import { findingsOf } from '../lint-one';
import { instance, policyOf } from '../statements';

function messages(resource: string) {
  return findingsOf(malformedArn, policyOf({ Resource: resource })).map(({ message }) => message);
}
const form = 'arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE';

it.each([
  ['', 'An empty string is not a resource; write an ARN, or "*".'],
  ['web-server', `web-server is not an ARN; write ${form}, or "*".`],
  [
    'i-1234567890abcdef0',
    'i-1234567890abcdef0 is an ID, not an ARN; write arn:aws:ec2:REGION:ACCOUNT:instance/i-1234567890abcdef0.',
  ],
  [
    'eice-0123456789abcdef0',
    'eice-0123456789abcdef0 is an ID, not an ARN; write arn:aws:ec2:REGION:ACCOUNT:instance-connect-endpoint/eice-0123456789abcdef0.',
  ],
  ['arn:aws:ec2', `arn:aws:ec2 has 3 of the six parts of an ARN; write ${form}.`],
  [
    'arn:aws:ec2:us-east-1:instance/i-1',
    `arn:aws:ec2:us-east-1:instance/i-1 has 5 of the six parts of an ARN; write ${form}.`,
  ],
  [
    'arn:aws:ec2:us-east-1:123456789012:',
    `arn:aws:ec2:us-east-1:123456789012: names no resource after its fifth colon; write ${form}.`,
  ],
  ['ARN:aws:ec2:*:*:instance/*', 'ARN:aws:ec2:*:*:instance/* must begin with arn: in lowercase letters.'],
  [
    'arn:aws:*:us-east-1:123456789012:instance/*',
    'IAM refuses the wildcard for the service in arn:aws:*:us-east-1:123456789012:instance/*; write one ARN for each service, or "*" for all resources.',
  ],
  [
    'arn:aws:ec?:*:*:*',
    'IAM refuses the wildcard for the service in arn:aws:ec?:*:*:*; write one ARN for each service, or "*" for all resources.',
  ],
  [`${instance} `, `"${instance} " contains whitespace, which no ARN has.`],
])('%j is reported', (resource, message) => {
  expect(messages(resource)).toEqual([message]);
});

it('ARNs, stars and possible ARNs are not reported', () => {
  for (const resource of [
    instance,
    '*',
    '$RESOURCE',
    '<the ARN of the instance>',
    '${aws:PrincipalTag/arn}',
    'arn:aws:ec2:*',
    'arn:aws:s3:::bucket/*',
    '*:instance/i-1234567890abcdef0',
    'arn:*:ec2:*:*:*',
    'arn:aws:$SERVICE:*:*:*',
    'arn:aws:ec2:<your region>:$ACCOUNT-ID:instance/$INSTANCE-ID',
  ])
    expect(messages(resource)).toEqual([]);
  expect(findingsOf(malformedArn, { Statement: [{ Effect: 'Allow', Action: '*' }] })).toEqual([]);
});

it('a NotResource is looked at too', () => {
  expect(findingsOf(malformedArn, policyOf({ NotResource: 'nothing' }))).toHaveLength(1);
});
