import { expect, it } from 'vitest';
import { defaultConfiguration } from '../../src/policy/configuration/configuration';
import { lintText } from '../../src/policy/lint';
import { parseJsonFile } from '../../src/policy/parse/parse-file';
import { withVariables } from '../../src/policy/variables';

function policyWith(resource: string): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: [{ Resource: resource }] });
}

/** Returns the length of all text in a file after the substitution. */
function lengthWith(resource: string, value: string): number {
  const file = parseJsonFile('policy.json', policyWith(resource), true);
  return JSON.stringify(withVariables(file, new Map([['REGION', value]])).documents).length;
}

it('a variable that is used thousands of times has its value in each place', () => {
  const used = lengthWith('$REGION '.repeat(10_000), 'us-east-1');
  expect(used - lengthWith('', 'us-east-1')).toBeGreaterThan(10_000 * 'us-east-1 '.length);
});

it('a long value that is used many times does not fill the memory', () => {
  expect(lengthWith('$REGION '.repeat(10_000), 'x'.repeat(100_000))).toBeLessThan(11_000_000);
});

it('a placeholder that got no value for that reason is reported', async () => {
  const text = policyWith('$REGION '.repeat(200));
  const configuration = { ...defaultConfiguration, variables: new Map([['REGION', 'x'.repeat(100_000)]]) };
  const findings = await lintText({ fileName: 'policy.json', text }, configuration, { named: true });
  expect(findings.filter(({ ruleId }) => ruleId === 'placeholder')).not.toEqual([]);
});
