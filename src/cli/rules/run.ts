import rulePageTexts from 'rule-page-texts';
import { nearestName } from '../../policy/schema/nearest-name';
import { allowClosedOutput, written } from '../standard-output';
import { terminalAbilities } from '../terminal';
import { UsageError } from '../usage-error';
import { type DescribedRule, describedRules } from './described-rules';
import { ruleTable } from './rule-table';
import { ruleText } from './rule-text';
import { rulesJson } from './rules-json';

/** The formats of `eic rules`. */
export type RulesFormat = 'text' | 'json';

/** Maximum width of a page, in columns: longer lines are hard to read. */
const maxWidth = 100;

/**
 * `eic rules`: prints all rules, or the page of one.
 *
 * @throws {UsageError} if there is no rule of this ID
 */
export async function runRules(id: string | undefined, format: RulesFormat): Promise<void> {
  allowClosedOutput();
  const rule = id === undefined ? undefined : ruleOf(id);
  await written(process.stdout, await textOf(rule, format));
}

async function textOf(rule: DescribedRule | undefined, format: RulesFormat): Promise<string> {
  if (format === 'json') return rulesJson(rule === undefined ? describedRules : [rule]);
  const { colors } = await terminalAbilities(process.stdout);
  if (rule === undefined)
    return `${ruleTable(describedRules, colors)}\neic rules ID shows the page of a rule.\n`;
  const width = Math.min(process.stdout.columns ?? maxWidth, maxWidth);
  return ruleText(rule, rulePageTexts[rule.id] ?? '', { colors, width });
}

function ruleOf(id: string): DescribedRule {
  const rule = describedRules.find((known) => known.id === id);
  if (rule !== undefined) return rule;
  const ids = describedRules.map((known) => known.id);
  const near = nearestName(id, ids) ?? ids.find((known) => known.startsWith(id) && id.length > 3);
  const hint = near === undefined ? 'eic rules lists them' : `did you mean ${near}?`;
  throw new UsageError(`There is no rule ${JSON.stringify(id)}; ${hint}${near === undefined ? '.' : ''}`);
}
