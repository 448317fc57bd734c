import { columnWidth } from '../text/column-width';

/** Styles of {@link textTable}. */
export interface TableStyles {
  readonly heading: (text: string) => string;
  /** Gets the text with the spaces that fill its column. */
  readonly cell: (text: string) => string;
}

/**
 * Returns a table for a terminal: a line for the headings and one for each row, each with a line feed at its end. Columns
 * are as wide as their widest text, in columns of the terminal.
 */
export function textTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  { heading, cell }: TableStyles,
): string {
  const widths = headings.map((text, column) =>
    Math.max(columnWidth(text), ...rows.map((row) => columnWidth(row[column] ?? ''))),
  );
  const line = (cells: readonly string[], style: (text: string) => string): string =>
    cells
      // The last column ends the line, so that a narrow terminal wraps only it.
      .map((text, column) =>
        style(
          column === cells.length - 1 ? text : text + ' '.repeat((widths[column] ?? 0) - columnWidth(text)),
        ),
      )
      .join('  ');
  return [line(headings, heading), ...rows.map((row) => line(row, cell))].map((text) => `${text}\n`).join('');
}
