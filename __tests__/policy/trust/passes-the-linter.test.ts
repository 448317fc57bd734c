import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../../src/policy/configuration/configuration';
import { lintText } from '../../../src/policy/lint';
import { trustPolicy } from '../../../src/policy/trust/trust-policy';
import { gitHubIssuer, providerArn, type TrustValues } from '../../../src/policy/trust/trust-values';

const ids = { owner: '123456', repository: '456789' };
const cases: readonly Partial<TrustValues>[] = [
  { environments: ['production'] },
  { environments: ['Production:V1', 'eu west/1', "it's"] },
  { environments: ['${aws:username}'] },
  { branches: ['main'] },
  { branches: ['main', 'release/1.x'] },
  { tags: ['v1.0'] },
  { tags: ['v*'] },
  { branches: ['main'], tags: ['v1', 'v?.*'], environments: ['production'] },
  { branches: ['main'], ids },
  { tags: ['v*'], environments: ['production'], ids },
  { branches: ['main'], partition: 'aws-cn' },
  { branches: ['main'], partition: 'aws-us-gov' },
  { branches: ['main'], issuer: 'token.actions.githubusercontent.com/octo-corp' },
  { branches: ['main'], issuer: 'github.example.com/_services/token' },
];

describe('a trust policy that is written here', () => {
  it.each(cases)('has nothing that the linter reports: %j', async (values) => {
    const { partition = 'aws', issuer = gitHubIssuer } = values;
    const arn = providerArn(partition, '111122223333', issuer);
    const text = JSON.stringify(trustPolicy({ repository: 'Octo-Org/app_1.x', ...values }, arn), null, 2);
    const configuration = { ...defaultConfiguration, preset: 'recommended' } as const;
    const findings = await lintText({ fileName: 'trust.json', text }, configuration, { named: true });
    expect(findings.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });
});
