import { describe, expect, it } from 'vitest';
import { defaultConfiguration, type Preset } from '../../../src/policy/configuration/configuration';
import { lintText } from '../../../src/policy/lint';
import { consoleOutputMissing } from '../../../src/policy/rules/console-output-missing';
import { denial, describing, instances, policyOf, push, tunnel } from '../eic-policies';
import { findingsOf, underlined } from '../lint-one';

function reading(but: object = {}) {
  return { Effect: 'Allow', Action: 'ec2:GetConsoleOutput', Resource: instances, ...but };
}

describe('console-output-missing', () => {
  it.each([
    ['is nowhere', [describing()]],
    ['is only denied', [reading({ Effect: 'Deny' })]],
    ['is left out by NotAction', [{ Effect: 'Allow', NotAction: 'ec2:GetConsole*', Resource: '*' }]],
    ['has a name that is only similar', [reading({ Action: 'ec2:GetConsoleScreenshot' })]],
  ])('reports once, at the action that pushes, if GetConsoleOutput %s', (_, others) => {
    const policy = policyOf(push(), push(), ...others);
    const findings = findingsOf(consoleOutputMissing, policy);
    expect(findings.map((finding) => underlined(policy, finding))).toEqual([
      '"ec2-instance-connect:SendSSHPublicKey"',
    ]);
    expect(findings[0]?.statement?.index).toBe(0);
  });

  it.each([
    ['it is allowed on instances', [push(), reading()]],
    [
      'it is allowed under a condition',
      [push(), reading({ Condition: { StringEquals: { 'aws:ResourceTag/a': 'b' } } })],
    ],
    ['a pattern allows it', [push(), reading({ Action: 'EC2:get*', Resource: '*' })]],
    ['NotAction allows it', [push(), { Effect: 'Allow', NotAction: 's3:*', Resource: '*' }]],
    ['nothing is pushed', [tunnel()]],
    ['what is pushed is denied', [push(), denial()]],
  ])('is silent if %s', (_, statements) => {
    expect(findingsOf(consoleOutputMissing, policyOf(...statements))).toEqual([]);
  });

  it('is silent about a template that may have the statement', async () => {
    const template = (more: string) => `Resources:
  P:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - ${JSON.stringify(push())}
${more}`;
    const rulesIn = async (text: string) => {
      const configuration = { ...defaultConfiguration, preset: 'all' as const };
      const findings = await lintText({ fileName: 't.yaml', text }, configuration);
      return findings.map(({ ruleId }) => ruleId);
    };
    expect(await rulesIn(template(''))).toContain('console-output-missing');
    for (const more of [
      '          - !Ref Other\n',
      '          - { Effect: Allow, Action: !Ref Actions, Resource: "*" }\n',
    ])
      expect(await rulesIn(template(more))).not.toContain('console-output-missing');
  });

  it.each<[Preset, boolean]>([
    ['recommended', false],
    ['strict', false],
    ['all', true],
  ])('is in the preset %s: %s', async (preset, isOn) => {
    const text = JSON.stringify(policyOf(push(), describing()));
    const findings = await lintText({ fileName: 'p.json', text }, { ...defaultConfiguration, preset });
    expect(findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual(
      isOn ? ['console-output-missing warning'] : [],
    );
  });
});
