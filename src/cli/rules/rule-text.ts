import picocolors from 'picocolors';
import { presets } from '../../policy/configuration/configuration';
import type { RuleOption } from '../../policy/rules/rule';
import type { DescribedRule } from './described-rules';
import { pageText, wrapped } from './page-text';
import { shown } from './rule-table';

/** Abilities of the terminal that a page is shown on. */
export interface PageStyle {
  readonly colors: boolean;
  /** In columns. */
  readonly width: number;
}

/** Returns all that is known of a rule as text for a terminal; `page` is its documentation, as Markdown. */
export function ruleText(rule: DescribedRule, page: string, { colors, width }: PageStyle): string {
  const { id, summary, why, severities, fixable, options } = rule;
  const paint = picocolors.createColors(colors);
  const facts = [
    ...presets.map((preset) => [preset, shown(severities[preset])] as const),
    ['--fix', fixable ? 'fixes some or all of the findings' : 'has no fix'] as const,
    ...Object.entries(options).map(([name, option]) => [name, optionText(option)] as const),
  ];
  const indent = Math.max(...facts.map(([name]) => name.length)) + 2;
  const blocks = [
    paint.bold(id),
    wrapped(`${summary} ${why}`, width),
    facts
      .map(
        ([name, text]) =>
          `${name.padEnd(indent)}${wrapped(text, width - indent).replaceAll('\n', `\n${' '.repeat(indent)}`)}`,
      )
      .join('\n'),
  ];
  return `${blocks.join('\n\n')}\n\n${pageText(page, width, colors)}`;
}

function optionText(option: RuleOption): string {
  return `option: ${formOf(option)}, default ${JSON.stringify(option.default)}. ${option.description}`;
}

function formOf(option: RuleOption): string {
  switch (option.type) {
    case 'boolean':
      return 'true or false';
    case 'integer':
      return `a whole number from ${option.minimum} to ${option.maximum}`;
    case 'string':
      return option.oneOf === undefined ? 'a string' : `one of ${option.oneOf.join(', ')}`;
    case 'strings':
      return 'a list of strings';
  }
}
