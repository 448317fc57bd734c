import picocolors from 'picocolors';
import type { Severity } from '../../policy/finding';
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
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[], style: (cell: string) => string): string =>
    cells
      // The last column ends the line, so that a narrow terminal wraps only it.
      .map((cell, column) =>
        column === cells.length - 1 ? style(cell) : style(cell.padEnd(widths[column] ?? 0)),
      )
      .join('  ');
  const colored = (cell: string): string =>
    /^error\b/.test(cell) ? paint.red(cell) : /^warning\b/.test(cell) ? paint.yellow(cell) : cell;
  return [line(headings, paint.bold), ...rows.map((row) => line(row, colored))]
    .map((text) => `${text}\n`)
    .join('');
}

/** Returns the word for a severity in tables: `–` for a rule that is off. */
export function shown(severity: Severity | 'off'): string {
  return severity === 'off' ? '–' : severity;
}
