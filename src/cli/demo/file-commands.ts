/**
 * Parses what an action wrote to a file of the runner (`GITHUB_OUTPUT`, `GITHUB_STATE`): `name=value` lines and
 * `name<<delimiter` blocks. A block without its delimiter extends to the end of the file.
 *
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#multiline-strings
 */
export function parseFileCommands(text: string): Map<string, string> {
  const values = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const [, blockName, delimiter] = /^([^=]*?)<<(.+)$/.exec(line) ?? [];
    const equals = line.indexOf('=');
    if (blockName !== undefined) {
      const end = lines.indexOf(delimiter ?? '');
      values.set(blockName, lines.splice(0, end < 0 ? lines.length : end).join('\n'));
      lines.shift();
    } else if (equals > 0) {
      values.set(line.slice(0, equals), line.slice(equals + 1));
    }
  }
  return values;
}
