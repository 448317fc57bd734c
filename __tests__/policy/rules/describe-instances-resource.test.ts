import { describe, expect, it } from 'vitest';
import { describeInstancesResource } from '../../../src/policy/rules/describe-instances-resource';
import { describing, endpoint, instances, policyOf, push } from '../eic-policies';
import { findingsOf, underlined } from '../lint-one';

describe('describe-instances-resource', () => {
  it.each([
    ['instances', describing({ Resource: instances })],
    ['a pattern of an ARN', describing({ Resource: 'arn:aws:ec2:*:*:*' })],
    ['a list of instances', describing({ Resource: [instances, endpoint] })],
    ['NotResource of all', describing({ Resource: undefined, NotResource: '*' })],
    ['a Deny', describing({ Effect: 'Deny', Resource: instances })],
  ])('reports %s, at the action', (_, statement) => {
    const policy = policyOf(statement);
    expect(
      findingsOf(describeInstancesResource, policy).map((finding) => underlined(policy, finding)),
    ).toEqual(['"ec2:DescribeInstances"']);
  });

  it('reports both lookups in a statement that pushes a key', () => {
    const policy = policyOf(
      push({
        Action: [
          'ec2-instance-connect:SendSSHPublicKey',
          'ec2:describeinstances',
          'ec2:DescribeInstanceConnectEndpoints',
        ],
      }),
    );
    expect(
      findingsOf(describeInstancesResource, policy).map((finding) => underlined(policy, finding)),
    ).toEqual(['"ec2:describeinstances"', '"ec2:DescribeInstanceConnectEndpoints"']);
  });

  it.each([
    ['"*"', describing()],
    ['"*" among others', describing({ Resource: [instances, '*'] })],
    ['NotResource of some', describing({ Resource: undefined, NotResource: instances })],
    ['a pattern of actions', describing({ Action: 'ec2:*', Resource: instances })],
    ['another action', push()],
    ['a statement without Effect', describing({ Effect: undefined, Resource: instances })],
  ])('is silent about %s', (_, statement) => {
    expect(findingsOf(describeInstancesResource, policyOf(statement))).toEqual([]);
  });
});
