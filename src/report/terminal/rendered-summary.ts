import { columnWidth } from '../text/column-width';
import type { Styler } from './text-style';

/**
 * Renders a job summary for a terminal: decodes entities, shows code and links as text, aligns table columns. It
 * supports only the Markdown of our own summaries. Diagrams are left out, with their headings.
 */
export function renderedSummary(markdown: string, style: Styler): string {
  const shown: string[] = [];
  let table: string[][] = [];
  const endTable = (): void => {
    shown.push(...alignedTable(table, style));
    table = [];
  };
  const text = markdown.replace(/^### .*\n\n(?:.+\n\n)?```mermaid\n[\s\S]*?\n```\n*/gm, '');
  for (const line of text.trimEnd().split('\n')) {
    if (/^\|.*\|$/.test(line)) {
      table.push(
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => inlineText(cell.trim())),
      );
      continue;
    }
    endTable();
    const [, heading] = /^#{1,6} (.*)$/.exec(line) ?? [];
    shown.push(heading === undefined ? inlineText(line) : style('bold', inlineText(heading)));
  }
  endTable();
  return shown.join('\n');
}

function inlineText(markdown: string): string {
  return markdown
    .replace(/<\/?(code|details|summary)>/g, '')
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1 <$2>')
    .replace(/&#(\d{1,7});/g, (entity, code) => {
      const number = Number(code);
      // Control characters stay encoded: the text goes to a terminal.
      return number >= 0x20 && number < 0x7f ? String.fromCodePoint(number) : entity;
    })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function alignedTable(rows: readonly string[][], style: Styler): string[] {
  const [header = [], divider = [], ...body] = rows;
  const widths = header.map((_, column) =>
    Math.max(...[header, ...body].map((row) => columnWidth(row[column] ?? ''))),
  );
  const toRight = divider.map((mark) => mark.endsWith(':'));
  const line = (row: readonly string[]): string =>
    widths
      .map((columns, column) => {
        const cell = row[column] ?? '';
        const padding = ' '.repeat(columns - columnWidth(cell));
        return toRight[column] === true ? padding + cell : cell + padding;
      })
      .join('  ')
      .trimEnd();
  if (rows.length === 0) return [];
  return [style('bold', line(header)), ...body.map(line)];
}
