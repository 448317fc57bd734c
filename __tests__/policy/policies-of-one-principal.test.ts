import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../src/policy/configuration/configuration';
import { lintText } from '../../src/policy/lint';
import { asEc2User, describing, instance, policyOf, push, type Written } from './eic-policies';

/** Policies of one role or group: what one lacks, another may give, if both exist. */
const missing = /-missing$/;
const pushing = policyOf(push({ Condition: asEc2User }));
const helping = policyOf(describing(), {
  Effect: 'Allow',
  Action: 'ec2:GetConsoleOutput',
  Resource: instance,
});
const inline = (PolicyDocument: object): Written => ({ PolicyName: 'x', PolicyDocument });
const nothing = { Ref: 'AWS::NoValue' };

async function missingIn(Resources: Written): Promise<string[]> {
  const text = JSON.stringify({
    Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] }, NotC: { 'Fn::Not': [{ Condition: 'C' }] } },
    Parameters: { P: { Type: 'String' } },
    Resources,
  });
  const configuration = { ...defaultConfiguration, preset: 'all' } as const;
  const findings = await lintText({ fileName: 't.json', text }, configuration);
  return findings.map(({ ruleId }) => ruleId).filter((ruleId) => missing.test(ruleId));
}
const role = (...Policies: readonly Written[]): Written => ({
  Role: { Type: 'AWS::IAM::Role', Properties: { Policies } },
});
const policy = (PolicyDocument: object, Condition?: string): Written => ({
  Type: 'AWS::IAM::Policy',
  ...(Condition && { Condition }),
  Properties: { PolicyDocument, Roles: ['deploy'] },
});
const both = ['console-output-missing', 'describe-instances-missing'];

describe('nothing is missing', () => {
  it.each<[string, Written]>([
    ['if another policy of the role has it', role(inline(pushing), inline(helping))],
    [
      'if both policies are in one branch',
      role({ 'Fn::If': ['C', inline(pushing), nothing] }, inline(helping)),
    ],
    ['if both resources have one condition', { A: policy(pushing, 'C'), B: policy(helping, 'C') }],
    ['if the conditions can hold together', { A: policy(pushing, 'C'), B: policy(helping, 'Unknown') }],
  ])('%s', async (_, resources) => {
    expect(await missingIn(resources)).toEqual([]);
  });
});

describe('a deployment that fails is found', () => {
  it.each<[string, Written]>([
    ['if no policy of the role has it', role(inline(pushing))],
    ['if only the other branch has it', role({ 'Fn::If': ['C', inline(pushing), inline(helping)] })],
    [
      'if only the branch of another list has it',
      role({ 'Fn::If': ['C', inline(pushing), nothing] }, { 'Fn::If': ['C', nothing, inline(helping)] }),
    ],
    [
      'if only a resource of the opposite condition has it',
      { A: policy(pushing, 'C'), B: policy(helping, 'NotC') },
    ],
    ['the other way around', { A: policy(pushing, 'NotC'), B: policy(helping, 'C') }],
  ])('%s', async (_, resources) => {
    expect((await missingIn(resources)).sort()).toEqual(both);
  });
});

it('a statement that two resources share by alias is reported for each', async () => {
  const text = `Resources:
  One:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument: &policy ${JSON.stringify(policyOf(push({ Condition: {} }), describing()))}
  Two:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument: *policy
`;
  const findings = await lintText({ fileName: 't.yaml', text });
  expect(findings.map(({ ruleId, resource }) => `${ruleId} ${resource}`)).toEqual([
    'os-user-missing One',
    'os-user-missing Two',
  ]);
});
