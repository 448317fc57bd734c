/**
 * What GitHub's runner does with a line of an action's output, in brief: how it tells a workflow command
 * (actions/runner, `ActionCommand.cs` and `ActionCommandManager.cs`) and how `stop-commands` and its token work.
 */
const registered = new Set([
  'stop-commands',
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'debug',
  'warning',
  'error',
  'notice',
  'group',
  'endgroup',
  'echo',
]);

/** The characters for which .NET's `Char.IsWhiteSpace` is true. */
export const dotnetWhiteSpace = [
  ...'\t\n\v\f\r \x85\u00a0\u1680\u2028\u2029\u202f\u205f\u3000',
  ...Array.from({ length: 11 }, (_, index) => String.fromCharCode(0x2000 + index)),
];

export interface ParsedCommand {
  name: string;
  data: string;
  properties: Record<string, string>;
}

function unescaped(text: string, pairs: [string, string][]): string {
  return pairs.reduce((result, [token, replacement]) => result.replaceAll(replacement, token), text);
}

const dataEscapes: [string, string][] = [
  ['\r', '%0D'],
  ['\n', '%0A'],
  ['%', '%25'],
];
const propertyEscapes: [string, string][] = [
  ['\r', '%0D'],
  ['\n', '%0A'],
  [':', '%3A'],
  [',', '%2C'],
  ['%', '%25'],
];

/** The command that the runner finds in `line`, among the registered ones and `alsoRegistered`. */
export function parseCommand(line: string, alsoRegistered?: string): ParsedCommand | undefined {
  const knows = (name: string): boolean =>
    registered.has(name.toLowerCase()) || name.toLowerCase() === alsoRegistered?.toLowerCase();
  let start = 0;
  while (dotnetWhiteSpace.includes(line[start] ?? 'x')) start += 1;
  const trimmed = line.slice(start);
  if (trimmed.startsWith('::')) {
    const end = trimmed.indexOf('::', 2);
    if (end >= 0) {
      const info = trimmed.slice(2, end);
      const space = info.indexOf(' ');
      const name = space < 0 ? info : info.slice(0, space);
      if (knows(name)) {
        const properties: Record<string, string> = {};
        for (const pair of space < 0
          ? []
          : info
              .slice(space + 1)
              .trim()
              .split(',')) {
          const at = pair.indexOf('=');
          if (at > 0) properties[pair.slice(0, at)] = unescaped(pair.slice(at + 1), propertyEscapes);
        }
        return { name, data: unescaped(trimmed.slice(end + 2), dataEscapes), properties };
      }
    }
  }
  const prefix = line.indexOf('##[');
  if (prefix < 0) return undefined;
  const bracket = line.indexOf(']', prefix);
  if (bracket < 0) return undefined;
  const name = line.slice(prefix + 3, bracket).split(' ')[0] ?? '';
  return knows(name) ? { name, data: line.slice(bracket + 1), properties: {} } : undefined;
}

/** Everything that a runner obeys of a whole output, in order, and the lines that it shows as text. */
export function obey(output: string): { commands: ParsedCommand[]; text: string[]; stopped: boolean } {
  const commands: ParsedCommand[] = [];
  const text: string[] = [];
  let token: string | undefined;
  // As .NET's StreamReader.ReadLine: LF, CR and CRLF end a line.
  const lines = output.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) {
    const command = parseCommand(line, token);
    if (token !== undefined) {
      if (command?.name.toLowerCase() === token.toLowerCase()) token = undefined;
      else text.push(line);
    } else if (command === undefined) text.push(line);
    else if (command.name.toLowerCase() === 'stop-commands') token = command.data;
    else commands.push(command);
  }
  return { commands, text, stopped: token !== undefined };
}
