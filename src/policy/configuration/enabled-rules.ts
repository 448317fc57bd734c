import type { Severity } from '../finding';
import type { Rule, RuleSettings } from '../rules/rule';
import type { Configuration, Preset } from './configuration';

/** A rule that is on. */
export interface EnabledRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly settings: RuleSettings;
}

/** Returns the rules that a configuration turns on, in the order of `rules`, each with complete settings. */
export function enabledRules(rules: readonly Rule[], configuration: Configuration): EnabledRule[] {
  return rules.flatMap((rule) => {
    const { severities, preset, workflow } = configuration;
    if (rule.againstWorkflow !== undefined && workflow === undefined) return [];
    const severity = severities.get(rule.id) ?? rule.againstWorkflow ?? severityIn(preset, rule);
    if (severity === 'off') return [];
    const options: Record<string, unknown> = {};
    for (const [name, option] of Object.entries(rule.options ?? {})) options[name] = option.default;
    Object.assign(options, configuration.options.get(rule.id));
    return [{ rule, severity, settings: { osUsers: configuration.osUsers, options, workflow } }];
  });
}

/** Returns the severity that a preset gives to a rule. */
export function severityIn(preset: Preset, rule: Rule): Severity | 'off' {
  if (preset === 'recommended' || rule.againstWorkflow !== undefined) return rule.recommended;
  if (preset === 'strict' || rule.strict !== 'off') return rule.strict;
  return 'warning';
}
