import { expect, it } from 'vitest';
import { wideArn } from '../../../src/policy/rules/wide-arn';
import { findingsOf, underlined } from '../lint-one';
import { instance, policyOf } from '../statements';

function found(statement: object) {
  const policy = policyOf(statement);
  return findingsOf(wideArn, policy).map((finding) => [
    underlined(policy, finding),
    finding.start.column,
    finding.message,
  ]);
}

it('an open Region and an open account are reported, each at its place', () => {
  expect(found({ Resource: 'arn:aws:ec2:us-*:*:instance/*' })).toEqual([
    ['us-*', 32, 'us-* matches more than one Region; write the Region.'],
    ['*', 37, '* matches more than one account; write the 12 digits of the account.'],
  ]);
});

it('a short ARN is reported for what it lacks, which IAM reads as wildcards', () => {
  expect(found({ Resource: 'arn:aws:ec2' }).map(([, , message]) => message)).toEqual([
    'arn:aws:ec2 has no Region, and matches more than one Region; write the Region.',
    'arn:aws:ec2 has no account, and matches more than one account; write the 12 digits of the account.',
  ]);
  expect(found({ Resource: 'arn:aws:ec2:us-east-1' })).toHaveLength(1);
  expect(found({ Resource: ['arn:aws:s3', 'arn:aws:ec2:us-east-1:123456789012'] })).toEqual([]);
});

it('exact, denied and other services’ ARNs and other texts are not reported', () => {
  expect(found({ Resource: [instance, '*', 'arn:aws:s3:*:*:bucket'] })).toEqual([]);
  expect(found({ Effect: 'Deny', Resource: 'arn:aws:ec2:*:*:instance/*' })).toEqual([]);
  expect(found({ NotResource: 'arn:aws:ec2:*:*:instance/*' })).toEqual([]);
});

it('it is for those who ask to be strict: the guide itself offers the star', () => {
  expect([wideArn.recommended, wideArn.strict]).toEqual(['off', 'warning']);
});
