import { describe, expect, it } from 'vitest';
import { defaultConfiguration, type Preset } from '../../../src/policy/configuration/configuration';
import { lintText } from '../../../src/policy/lint';
import { template } from '../templates';

async function found(text: string, preset: Preset) {
  const findings = await lintText({ fileName: 'template.json', text }, { ...defaultConfiguration, preset });
  return findings.filter(({ ruleId }) => ruleId === 'open-parameter').map(({ message }) => message);
}
const referenced = (parameter: object, value: unknown = { Ref: 'P' }) =>
  template({ Condition: { StringEquals: { 'ec2:osuser': value } } }, { P: { Type: 'String', ...parameter } });

describe('open-parameter', () => {
  it('names the parameter and the rules on which it depends', async () => {
    expect(await found(referenced({}), 'strict')).toEqual([
      'It depends on P whether os-user-root and os-user-not-allowed apply; limit its values: write the value, or take a parameter with AllowedValues.',
    ]);
  });

  it.each([
    ['the preset is recommended', referenced({}), 'recommended'],
    ['the values are limited', referenced({ AllowedValues: ['ec2-user'] }), 'strict'],
    [
      'the value makes no difference',
      template(
        { Condition: { StringEquals: { 'ec2:osuser': 'ec2-user', 'aws:ResourceTag/Env': { Ref: 'P' } } } },
        { P: { Type: 'String' } },
      ),
      'strict',
    ],
  ] as const)('is silent if %s', async (_, text, preset) => {
    expect(await found(text, preset)).toEqual([]);
  });
});
