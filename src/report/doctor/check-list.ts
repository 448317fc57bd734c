import { type Check, checkGroups } from '../../doctor/check';
import type { Styler } from '../terminal/text-style';
import { groupTitles } from './words';

/** Returns the checks as a list for a terminal, grouped, with a line feed at the end. */
export function checkList(checks: readonly Check[], style: Styler): string {
  const width = Math.max(...checks.map(({ id }) => id.length));
  const lines = checkGroups.flatMap((group) => {
    const own = checks.filter((check) => check.group === group);
    if (own.length === 0) return [];
    return [
      style('bold', groupTitles[group]),
      ...own.map(({ id, asks }) => `  ${id.padEnd(width)}  ${asks}`),
      '',
    ];
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** Returns the checks as a table in Markdown, with links to their pages in the same folder, and a line feed at the end. */
export function checkTable(checks: readonly Check[]): string {
  const rows = checks.map(
    ({ id, group, asks, permissions }) =>
      `| [\`${id}\`](${id}.md) | ${groupTitles[group]} | ${asks} | ${permissions.map((name) => `\`${name}\``).join(', ')} |`,
  );
  const lines = ['| check | part | asks | permissions |', '| --- | --- | --- | --- |', ...rows];
  return `${lines.join('\n')}\n`;
}
