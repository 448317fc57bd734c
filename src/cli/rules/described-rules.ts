import { type Preset, presets } from '../../policy/configuration/configuration';
import { severityIn } from '../../policy/configuration/enabled-rules';
import type { Severity } from '../../policy/finding';
import { allRules } from '../../policy/rules/all-rules';
import type { RuleOption } from '../../policy/rules/rule';

/** Description of a rule, or of a finding that comes from no rule. */
export interface DescribedRule {
  readonly id: string;
  /** The problem, in one sentence. */
  readonly summary: string;
  /** Why it matters, in one or two sentences. */
  readonly why: string;
  readonly severities: Readonly<Record<Preset, Severity | 'off'>>;
  readonly fixable: boolean;
  readonly options: Readonly<Record<string, RuleOption>>;
}

/** All rules in the order of the documentation, then the findings that come from no rule. */
export const describedRules: readonly DescribedRule[] = [
  ...allRules.map((rule): DescribedRule => {
    const { id, summary, why, fixable, options = {} } = rule;
    return {
      id,
      summary,
      why,
      severities: inPresets((preset) => severityIn(preset, rule)),
      fixable,
      options,
    };
  }),
  withoutRule(
    'expired-ignore',
    'warning',
    "An entry of the configuration's ignores is past its date.",
    'What it left out is reported again.',
  ),
  withoutRule(
    'unused-ignore',
    'warning',
    "An entry of the configuration's ignores leaves no finding out.",
    'It would hide a finding that somebody makes by mistake later.',
  ),
  withoutRule(
    'internal-error',
    'error',
    'A rule failed on a policy.',
    'This is a defect of the linter; please report it with the policy.',
  ),
];

function withoutRule(id: string, severity: Severity, summary: string, why: string): DescribedRule {
  return { id, summary, why, severities: inPresets(() => severity), fixable: false, options: {} };
}

function inPresets(severityOf: (preset: Preset) => Severity | 'off'): DescribedRule['severities'] {
  const [recommended, strict, all] = presets.map(severityOf);
  return { recommended: recommended ?? 'off', strict: strict ?? 'off', all: all ?? 'off' };
}
