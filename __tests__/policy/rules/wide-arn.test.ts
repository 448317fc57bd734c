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

it('an open Region and an open account are told of, each at its place', () => {
  expect(found({ Resource: 'arn:aws:ec2:us-*:*:instance/*' })).toEqual([
    ['us-*', 32, 'us-* leaves the Region open; write the Region.'],
    ['*', 37, '* leaves the account open; write the 12 digits of the account.'],
  ]);
});

it('what is closed, denied, of another service or no ARN is left alone', () => {
  expect(found({ Resource: [instance, '*', 'arn:aws:s3:*:*:bucket'] })).toEqual([]);
  expect(found({ Effect: 'Deny', Resource: 'arn:aws:ec2:*:*:instance/*' })).toEqual([]);
  expect(found({ NotResource: 'arn:aws:ec2:*:*:instance/*' })).toEqual([]);
});

it('it is for those who ask to be strict: the guide itself offers the star', () => {
  expect([wideArn.recommended, wideArn.strict]).toEqual(['off', 'warning']);
});
