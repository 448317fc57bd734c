import { expect, it } from 'vitest';
import { retiredAction } from '../../../src/policy/rules/retired-action';
import { unknownAction } from '../../../src/policy/rules/unknown-action';
import { findingsOf, underlined } from '../lint-one';
import { policyOf } from '../statements';

/** Actions of retired services in AWS's managed policies, one of each service and form. */
const retired = [
  'deepcomposer:*',
  'deeplens:AssociateServiceRoleToAccount',
  'DeepRacer:Get*',
  'elastic-inference:Connect',
  'iot1click:ListDevices',
  'zocalo:*',
  'cloudhsm:CreateLunaClient',
];

it.each(retired)('%s is reported once, and not as unknown', (action) => {
  const policy = policyOf({ Action: [action, 's3:GetObject'] });
  const findings = findingsOf(retiredAction, policy);
  expect(findings.map((finding) => underlined(policy, finding))).toEqual([JSON.stringify(action)]);
  expect(findings[0]?.message).toContain(`AWS has retired the service of ${action} (`);
  expect(findingsOf(unknownAction, policy)).toEqual([]);
});

it('actions that exist, unknown services and other unknown actions are left to other rules', () => {
  const Action = [
    'ec2:DescribeInstances',
    'cloudhsm:*',
    '*',
    'deepraser:*',
    'ec2:Frobnicate',
    'macie2:*',
    'x',
    '',
  ];
  expect(findingsOf(retiredAction, policyOf({ Action }))).toEqual([]);
  expect(findingsOf(unknownAction, policyOf({ Action })).length).toBe(4);
});

it('it is a warning in every preset: the action does no harm', () => {
  expect([retiredAction.recommended, retiredAction.strict]).toEqual(['warning', 'warning']);
});
