import { describe, expect, it } from 'vitest';
import { endpointDescribeMissing } from '../../../src/policy/rules/endpoint-describe-missing';
import { denial, describing, instances, policyOf, push, tunnel } from '../eic-policies';
import { findingsOf, underlined } from '../lint-one';

function searching(but: object = {}) {
  return describing({ Action: 'ec2:DescribeInstanceConnectEndpoints', ...but });
}

describe('endpoint-describe-missing', () => {
  it.each([
    ['nothing allows it', [], 'Nothing'],
    ['a Deny of it has no effect', [denial({ Action: 'ec2:Describe*', Resource: instances })], 'Nothing'],
    ['another search is allowed', [describing()], 'Nothing'],
    ['it is denied', [searching(), denial({ Action: 'ec2:Describe*' })], 'denies'],
  ])('reports once if %s', (_, others, says) => {
    const policy = policyOf(tunnel(), tunnel(), ...others);
    const findings = findingsOf(endpointDescribeMissing, policy);
    expect(findings.map((finding) => underlined(policy, finding))).toEqual([
      '"ec2-instance-connect:OpenTunnel"',
    ]);
    expect(findings[0]?.message).toContain(says);
  });

  it.each([
    ['it is allowed', [tunnel(), searching()]],
    ['a pattern allows it', [tunnel(), describing({ Action: 'ec2:Describe*' })]],
    ['another rule reports its resource', [tunnel(), searching({ Resource: instances })]],
    [
      'a Deny of it may not hold',
      [
        tunnel(),
        searching(),
        denial({ Action: 'ec2:Describe*', Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } } }),
      ],
    ],
    ['there is no tunnel', [push()]],
  ])('is silent if %s', (_, statements) => {
    expect(findingsOf(endpointDescribeMissing, policyOf(...statements))).toEqual([]);
  });
});
