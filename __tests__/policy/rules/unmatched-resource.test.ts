import { expect, it } from 'vitest';
import { unmatchedResource } from '../../../src/policy/rules/unmatched-resource';
import { findingsOf, underlined } from '../lint-one';
import { endpoint, instance, policyOf, push, tunnel } from '../statements';

function found(statement: object) {
  const policy = policyOf(statement);
  return findingsOf(unmatchedResource, policy).map((finding) => underlined(policy, finding).slice(1, -1));
}
const vpc = 'arn:aws:ec2:us-east-1:123456789012:vpc/vpc-0123456789abcdef0';

it('a resource of a type that no action takes is reported with one that it takes', () => {
  const [finding] = findingsOf(unmatchedResource, policyOf({ Resource: [instance, vpc] }));
  expect(finding?.message).toBe(
    `${push} does not act on ${vpc}; write an ARN such as arn:aws:ec2:*:*:instance/*.`,
  );
  expect(found({ Resource: [instance, vpc, endpoint] })).toEqual([vpc, endpoint]);
  const [both] = findingsOf(unmatchedResource, policyOf({ Action: [push, tunnel], Resource: [vpc] }));
  expect(both?.message).toBe(
    `None of ${push} and ${tunnel} acts on ${vpc}; write an ARN such as arn:aws:ec2:*:*:instance/* or arn:aws:ec2:*:*:instance-connect-endpoint/*.`,
  );
});

it('an ARN of the wrong service is reported', () => {
  const wrong = 'arn:aws:ec2-instance-connect:us-east-1:123456789012:instance/*';
  expect(found({ Resource: wrong })).toEqual([wrong]);
});

it('actions without resources take only the star', () => {
  const [finding] = findingsOf(
    unmatchedResource,
    policyOf({ Action: ['ec2:DescribeVpcs', 'ec2:DescribeImages'], Resource: vpc }),
  );
  expect(finding?.message).toBe(
    `ec2:DescribeVpcs and ec2:DescribeImages take no resource, so ${vpc} has no effect; write "*".`,
  );
  expect(found({ Action: 'ec2:DescribeVpcs', Resource: '*' })).toEqual([]);
});

it('problems with a rule of their own are reported only by it', () => {
  expect(found({ Action: 'ec2:DescribeInstances', Resource: instance })).toEqual([]);
  expect(found({ Action: tunnel, Resource: instance })).toEqual([]);
  // No other rule reports it if another resource of the statement is right.
  expect(found({ Action: tunnel, Resource: [endpoint, instance] })).toEqual([instance]);
});

it('a short ARN counts as what it grants', () => {
  // The wrong one is reported although the other problem of this action has a rule of its own.
  expect(found({ Action: tunnel, Resource: ['arn:aws:ec2', instance] })).toEqual([instance]);
  expect(found({ Resource: 'arn:aws:ec2:us-east-1' })).toEqual([]);
});

it('resources that an action can take are left alone, wildcards, placeholders and variables too', () => {
  for (const resource of [
    instance,
    '*',
    'arn:aws:ec2:*:*:*',
    'arn:aws:ec2:*:*:inst*',
    'arn:*:ec2:$REGION:$ACCOUNT-ID:instance/$INSTANCE-ID',
    'arn:aws:ec2:*:*:instance/${aws:PrincipalTag/instance}',
    'arn:aws:ec2:*',
    '$RESOURCE',
    'i-1234567890abcdef0',
  ])
    expect(found({ Resource: resource })).toEqual([]);
  expect(found({ Action: [push, tunnel], Resource: [instance, endpoint] })).toEqual([]);
});

it('nothing is reported if an action has no details', () => {
  for (const action of ['s3:GetObject', 'ec2:*', 'ec2:Frobnicate', '$ACTION', [push, 'ec2:RunInstances']])
    expect(found({ Action: action, Resource: vpc })).toEqual([]);
  expect(found({ NotAction: push, Resource: vpc })).toEqual([]);
  expect(found({ NotResource: vpc })).toEqual([]);
});
