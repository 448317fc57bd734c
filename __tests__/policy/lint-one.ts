import { defaultConfiguration } from '../../src/policy/configuration/configuration';
import { enabledRules } from '../../src/policy/configuration/enabled-rules';
import type { Finding } from '../../src/policy/finding';
import { lintParsedFile } from '../../src/policy/lint';
import { parseJsonFile } from '../../src/policy/parse/parse-file';
import type { Rule, RuleSettings } from '../../src/policy/rules/rule';

/**
 * Returns what one rule finds in a policy, whatever its severity in the presets. An object is written out with an indent of
 * two; the rule's options have their defaults where `settings` does not set them.
 *
 * @throws the rule's own error, where it throws one
 */
export function findingsOf(
  rule: Rule,
  policy: string | object,
  settings: Partial<RuleSettings> = {},
): Finding[] {
  const text = typeof policy === 'string' ? policy : JSON.stringify(policy, null, 2);
  const enabled = enabledRules([rule], {
    ...defaultConfiguration,
    osUsers: settings.osUsers ?? defaultConfiguration.osUsers,
    severities: new Map([[rule.id, 'error']]),
    options: new Map([[rule.id, settings.options ?? {}]]),
  });
  const findings = lintParsedFile(parseJsonFile('policy.json', text, true), enabled);
  const failure = findings.find(({ ruleId }) => ruleId === 'internal-error');
  if (failure !== undefined) throw new Error(failure.message);
  return findings;
}

/** The text that a finding underlines. */
export function underlined(policy: string | object, { range }: Pick<Finding, 'range'>): string {
  const text = typeof policy === 'string' ? policy : JSON.stringify(policy, null, 2);
  return text.slice(range.start, range.end);
}
