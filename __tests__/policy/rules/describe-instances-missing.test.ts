import { describe, expect, it } from 'vitest';
import { describeInstancesMissing } from '../../../src/policy/rules/describe-instances-missing';
import { denial, describing, instances, policyOf, push, tunnel } from '../eic-policies';
import { findingsOf, underlined } from '../lint-one';

describe('describe-instances-missing', () => {
  it.each([
    ['is nowhere', []],
    [
      'is denied in a case that never comes, and nowhere allowed',
      [denial({ Action: 'ec2:Describe*', Condition: { StringEquals: { 'ec2:osuser': 'a' } } })],
    ],
    ['is allowed by a pattern on instances only', [describing({ Action: 'ec2:*', Resource: instances })]],
    ['is left out by NotAction', [{ Effect: 'Allow', NotAction: 'ec2:Describe*', Resource: '*' }]],
    [
      'stands in an Allow that cannot hold',
      [describing({ Action: 'ec2:Describe*', Condition: { StringEquals: { 'aws:ResourceTag/a': 'b' } } })],
    ],
  ])('reports once, at the action that pushes, if it %s', (_, others) => {
    const policy = policyOf(push(), push(), ...others);
    const findings = findingsOf(describeInstancesMissing, policy);
    expect(findings.map((finding) => underlined(policy, finding))).toEqual([
      '"ec2-instance-connect:SendSSHPublicKey"',
    ]);
    expect(findings[0]?.statement?.index).toBe(0);
  });

  it.each([
    ['it is allowed', [push(), describing()]],
    ['a pattern allows it', [push(), describing({ Action: 'EC2:describe*' })]],
    [
      'it is allowed in one Region',
      [push(), describing({ Condition: { StringEquals: { 'ec2:Region': 'eu-central-1' } } })],
    ],
    ['NotResource allows it', [push(), describing({ Resource: undefined, NotResource: instances })]],
    ['another rule reports its resource', [push(), describing({ Resource: instances })]],
    ['another rule reports its Deny', [push(), denial({ Action: 'ec2:*' })]],
    ['nothing is pushed', [tunnel()]],
    ['what is pushed is denied', [push(), denial()]],
    ['the policy only denies', [denial()]],
  ])('is silent if %s', (_, statements) => {
    expect(findingsOf(describeInstancesMissing, policyOf(...statements))).toEqual([]);
  });
});
