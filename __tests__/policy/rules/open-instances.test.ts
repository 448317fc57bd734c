import { describe, expect, it } from 'vitest';
import { openInstances } from '../../../src/policy/rules/open-instances';
import { asEc2User, denial, instance, instances, policyOf, push, tunnel } from '../eic-policies';
import { findingsOf, underlined } from '../lint-one';

const tagged = { StringEquals: { 'aws:ResourceTag/Env': 'dev' } };
const open = push({ Resource: instances, Condition: {} });

describe('open-instances', () => {
  it.each([
    ['all instances', open, `"${instances}"`],
    ['everything', push({ Resource: '*', Condition: {} }), '"*"'],
    [
      'one that is listed and all',
      push({ Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
      '"*"',
    ],
    ['NotResource', push({ Resource: undefined, NotResource: instance, Condition: {} }), '"NotResource"'],
    [
      'NotResource as one user',
      push({ Resource: undefined, NotResource: instance, Condition: asEc2User }),
      '"NotResource"',
    ],
    [
      'the serial console',
      push({
        Action: 'ec2-instance-connect:SendSerialConsoleSSHPublicKey',
        Resource: instances,
        Condition: {},
      }),
      `"${instances}"`,
    ],
  ])('reports %s', (_, statement, at) => {
    const policy = policyOf(statement);
    expect(findingsOf(openInstances, policy).map((finding) => underlined(policy, finding))).toEqual([at]);
  });

  it.each([
    ['one instance', [push({ Condition: {} })]],
    ['a tag', [push({ Resource: instances, Condition: tagged })]],
    [
      "EC2's own name of a tag",
      [push({ Resource: instances, Condition: { StringLike: { 'EC2:ResourceTag/Env': 'd*' } } })],
    ],
    ['an OS user', [push({ Resource: instances })]],
    ['NotResource with a tag', [push({ Resource: undefined, NotResource: instance, Condition: tagged })]],
    ['a Deny of what has no tag', [open, denial({ Condition: { Null: { 'aws:ResourceTag/Env': 'true' } } })]],
    ['a tunnel', [tunnel({ Resource: '*' })]],
    ['a part of the IDs', [push({ Resource: `${instances.slice(0, -1)}i-01*`, Condition: {} })]],
  ])('is silent about %s', (_, statements) => {
    expect(findingsOf(openInstances, policyOf(...statements))).toEqual([]);
  });
});
