import { expect, it } from 'vitest';
import { wideDescribe } from '../../../src/policy/rules/wide-describe';
import { findingsOf } from '../lint-one';
import { policyOf } from '../statements';

function messages(statement: object) {
  return findingsOf(wideDescribe, policyOf(statement)).map(({ message }) => message);
}

it('a wildcard that only reads EC2 is reported, with what is needed', () => {
  expect(messages({ Action: 'ec2:Describe*', Resource: '*' })[0]).toMatch(
    /^ec2:Describe\* allows \d+ actions of EC2 that read; list what is needed of ec2:DescribeInstances, ec2:DescribeInstanceConnectEndpoints, ec2:DescribeVpcs and ec2:DescribeImages\.$/,
  );
  expect(messages({ Action: 'EC2:Get*', Resource: '*' })[0]).toContain(
    'list what is needed of ec2:GetConsoleOutput.',
  );
  expect(messages({ Action: 'ec2:List*', Resource: '*' })[0]).toContain('list those that are needed.');
});

it('a pattern that changes things, matches one action, has no wildcard or is not granted is not reported', () => {
  for (const action of ['ec2:*', 'ec2:DescribeInstances', 'ec2:DescribeInstanceConnectE*', 's3:Get*', '*'])
    expect(messages({ Action: action })).toEqual([]);
  expect(messages({ Effect: 'Deny', Action: 'ec2:Describe*' })).toEqual([]);
  expect(messages({ NotAction: 'ec2:Describe*' })).toEqual([]);
});
