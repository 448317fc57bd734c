import { describe, expect, it } from 'vitest';
import { endpointResource } from '../../../src/policy/rules/endpoint-resource';
import { endpoint, instance, instances, policyOf, push, tunnel } from '../eic-policies';
import { findingsOf, underlined } from '../lint-one';

describe('endpoint-resource', () => {
  it.each([
    ['instances', tunnel({ Resource: instances })],
    [
      'an instance in a statement that also pushes a key',
      push({
        Action: ['ec2-instance-connect:SendSSHPublicKey', 'ec2-instance-connect:opentunnel'],
        Resource: instances,
      }),
    ],
    ['a Deny', tunnel({ Effect: 'Deny', Resource: instances })],
  ])('reports %s, at the resource', (_, statement) => {
    const policy = policyOf(statement);
    expect(findingsOf(endpointResource, policy).map((finding) => underlined(policy, finding))).toEqual([
      `"${instances}"`,
    ]);
  });

  it.each([
    ['an endpoint', tunnel()],
    ['any endpoint', tunnel({ Resource: endpoint.replace(/eice.*/, '*') })],
    ['everything', tunnel({ Resource: '*' })],
    ['an endpoint among others', tunnel({ Resource: [instance, endpoint] })],
    ['NotResource of instances', tunnel({ Resource: undefined, NotResource: instances })],
    ['a pattern of actions', tunnel({ Action: 'ec2-instance-connect:*', Resource: instances })],
    ['a pushed key', push()],
  ])('is silent about %s', (_, statement) => {
    expect(findingsOf(endpointResource, policyOf(statement))).toEqual([]);
  });
});
