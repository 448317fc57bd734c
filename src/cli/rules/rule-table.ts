import picocolors from 'picocolors';
import type { Severity } from '../../policy/finding';
import { textTable } from '../../report/terminal/text-table';
import type { DescribedRule } from './described-rules';

const headings = ['rule', 'recommended', 'strict', '--fix', 'finds'] as const;

/** Returns a table of rules for a terminal, one line a rule, with a line feed at the end. */
export function ruleTable(rules: readonly DescribedRule[], colors: boolean): string {
  const paint = picocolors.createColors(colors);
  const rows = rules.map(({ id, summary, severities, fixable }) => [
    id,
    shown(severities.recommended),
    shown(severities.strict),
    fixable ? 'yes' : '',
    summary,
  ]);
  const colored = (cell: string): string =>
    /^error\b/.test(cell) ? paint.red(cell) : /^warning\b/.test(cell) ? paint.yellow(cell) : cell;
  return textTable(headings, rows, { heading: paint.bold, cell: colored });
}

/** Returns the word for a severity in tables: `–` for a rule that is off. */
export function shown(severity: Severity | 'off'): string {
  return severity === 'off' ? '–' : severity;
}
