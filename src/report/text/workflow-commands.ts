/**
 * Both forms of workflow command that GitHub's runner obeys (actions/runner, `ActionCommand.cs`):
 * `::name key=value::data` at the start of a line after leading whitespace is trimmed, and the old
 * `##[name key=value;]data`, of which it looks only at the first `##[` of a line and the first `]` after it.
 */

/**
 * A line whose `::` the runner may obey. Before it may be, and a little more: all that .NET's `TrimStart` removes, and
 * characters that are ignored in a culture-sensitive comparison, which the runner uses.
 */
const leadingColons = /^(?:\x1b\[[0-9;:]*m|[\s\x85\p{Default_Ignorable_Code_Point}\p{Cf}])*::/u;

/** A command without a name, which no runner knows. */
const nameless = '##[]';

/**
 * Returns a line that the runner takes for plain text, still readable: `\` is put before a line that begins with `::`,
 * and `##[]` before one with `##[` anywhere in it, so that the runner looks at that one. The text itself is not altered:
 * the runner could not mask a secret otherwise.
 *
 * The marks are visible on purpose: zero-width characters are ignored in the runner's comparison.
 */
export function defused(line: string): string {
  if (line.includes('##[')) return `${nameless}${line}`;
  return line.includes('::') && leadingColons.test(line) ? `\\${line}` : line;
}

/**
 * A workflow command of our own, without line end, escaped as the runner unescapes it
 * ("Workflow commands for GitHub Actions"). Properties that are `undefined` or empty are left out.
 */
export function workflowCommand(
  name: string,
  properties: Readonly<Record<string, string | undefined>>,
  data: string,
): string {
  const list = Object.entries(properties)
    .filter((property): property is [string, string] => property[1] !== undefined && property[1] !== '')
    .map(([key, value]) => `${key}=${escapeProperty(value)}`)
    .join(',');
  return `::${name}${list === '' ? '' : ` ${list}`}::${escapeData(data)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
