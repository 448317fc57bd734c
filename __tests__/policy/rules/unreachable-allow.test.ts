import { describe, expect, it } from 'vitest';
import { unreachableAllow } from '../../../src/policy/rules/unreachable-allow';
import { denial, describing, endpoint, instance, instances, policyOf, push, tunnel } from '../eic-policies';
import { findingsOf, underlined } from '../lint-one';

describe('unreachable-allow', () => {
  it.each([
    ['all', [push({ Sid: 'Push' }), denial()], '"Push"'],
    ['more', [push({ Sid: 'Push' }), denial({ Action: '*' })], '"Push"'],
    [
      'what is allowed, by a condition that it meets',
      [push({ Sid: 'Push' }), denial({ Condition: { StringLike: { 'ec2:osuser': 'ec2*' } } })],
      '"Push"',
    ],
    [
      'all but another instance',
      [push({ Sid: 'Push' }), denial({ Resource: undefined, NotResource: instance.replace('i-0', 'i-9') })],
      '"Push"',
    ],
    [
      'one action of two',
      [push({ Action: ['ec2-instance-connect:SendSSHPublicKey', 'ec2:StartInstances'] }), denial()],
      '"ec2-instance-connect:SendSSHPublicKey"',
    ],
    [
      'tunnels, by a condition that their requests always meet',
      [
        tunnel(),
        denial({
          Action: 'ec2-instance-connect:*',
          Condition: { StringNotEquals: { 'ec2:osuser': 'ec2-user' } },
        }),
      ],
      '"ec2-instance-connect:OpenTunnel"',
    ],
    [
      'all instances, also those that an Allow does not name',
      [push({ Sid: 'Push', Resource: undefined, NotResource: instance }), denial()],
      '"Push"',
    ],
    [
      'all but one of two instances that an Allow leaves out',
      [
        push({ Sid: 'Push', Resource: undefined, NotResource: [instance, endpoint] }),
        denial({ Resource: undefined, NotResource: instance }),
      ],
      '"Push"',
    ],
    [
      'every ARN of EC2, written short',
      [push({ Sid: 'Push' }), denial({ Resource: 'arn:aws:ec2' })],
      '"Push"',
    ],
    ['in another order', [denial(), push({ Sid: 'Push' })], '"Push"'],
  ])('reports a Deny that overrides %s', (_, statements, at) => {
    const policy = policyOf(...statements);
    expect(findingsOf(unreachableAllow, policy).map((finding) => underlined(policy, finding))).toEqual([at]);
  });

  it.each([
    ['another user', [push(), denial({ Condition: { StringEquals: { 'ec2:osuser': 'root' } } })]],
    ['all other users', [push(), denial({ Condition: { StringNotEquals: { 'ec2:osuser': 'ec2-user' } } })]],
    ['one of many instances', [push({ Resource: instances }), denial({ Resource: instance })]],
    [
      'a condition of its own',
      [push(), denial({ Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } } })],
    ],
    ['another action', [push(), denial({ Action: 'ec2-instance-connect:OpenTunnel' })]],
    ['this instance not', [push(), denial({ Resource: undefined, NotResource: instance })]],
    [
      'a search, of which another rule tells',
      [
        push({ Action: ['ec2-instance-connect:SendSSHPublicKey', 'ec2:DescribeInstances'], Resource: '*' }),
        describing({ Effect: 'Deny' }),
      ],
    ],
    [
      'all but other instances than an Allow leaves out',
      [
        push({ Resource: undefined, NotResource: instance }),
        denial({ Resource: undefined, NotResource: [instance, endpoint] }),
      ],
    ],
    ['a short ARN of another Region', [push(), denial({ Resource: 'arn:aws:ec2:us-east-1' })]],
    ['what another principal does', [push(), denial({ Principal: { AWS: '111122223333' } })]],
  ])('reports nothing for a Deny of %s', (_, statements) => {
    expect(findingsOf(unreachableAllow, policyOf(...statements))).toEqual([]);
  });
});
