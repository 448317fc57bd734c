/**
 * Both forms of workflow command that GitHub's runner obeys (actions/runner, `ActionCommand.cs`):
 * `::name key=value::data` at the start of a line once leading white space is trimmed, and the old
 * `##[name key=value;]data` anywhere in a line.
 */

/**
 * What may stand before `::` and still have it obeyed, and a little more: all that .NET's `TrimStart` removes,
 * and characters that a culture-sensitive comparison, which the runner uses, passes over.
 */
const leadingColons = /^((?:\x1b\[[0-9;:]*m|[\s\x85\p{Default_Ignorable_Code_Point}\p{Cf}])*)::/u;

/**
 * A line that the runner takes for plain text whatever it says, still readable: a backslash is put before a leading
 * `::` and into `##[`. Visible on purpose: zero-width characters count for nothing in the runner's comparison.
 */
export function defused(line: string): string {
  const withoutBrackets = line.includes('##[') ? line.replaceAll('##[', '##\\[') : line;
  return withoutBrackets.includes('::') ? withoutBrackets.replace(leadingColons, '$1\\::') : withoutBrackets;
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
