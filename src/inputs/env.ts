import { nearestName } from '../policy/schema/nearest-name';
import { envProblem } from '../remote/script/request';
import type { InputReader } from './input-reader';

const continued =
  "For a value of several lines, write only NAME here and set the value under the step's `env:`.";

/**
 * Reads the `env` input: on each line `NAME=value`, or a bare `NAME` to pass the step's own variable. Empty lines and
 * lines that begin with `#` are skipped.
 *
 * A message never contains text of a line, not even a name: the line may belong to a secret of several lines.
 */
export function readEnv(inputs: InputReader, environment: NodeJS.ProcessEnv): Map<string, string> {
  const env = new Map<string, string>();
  const problems: LineProblem[] = [];
  for (const [index, line] of inputs.raw('env').split(/\r?\n/).entries()) {
    const entry = line.trimStart();
    if (entry === '' || entry.startsWith('#')) continue;
    const [, name = '', value] = /^([^=]*)=(.*)$/s.exec(entry) ?? [undefined, entry.trimEnd()];
    const passed = value ?? (Object.hasOwn(environment, name) ? environment[name] : undefined);
    const problem = entryProblem(entry, name, passed, environment);
    if (problem !== undefined) problems.push({ line: index + 1, problem });
    else if (passed !== undefined) env.set(name, passed);
  }
  for (const { first, last, problem } of joined(problems)) {
    const place = first === last ? `line ${first}` : `lines ${first} to ${last}`;
    inputs.problem(`\`env\`, ${place}: ${problem}`);
  }
  return env;
}

function entryProblem(
  entry: string,
  name: string,
  value: string | undefined,
  environment: NodeJS.ProcessEnv,
): string | undefined {
  const problem = envProblem(name, value ?? '');
  if (problem !== undefined) {
    if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return `the variable ${problem}.`;
    return hint(entry) ?? `this is neither NAME nor NAME=value. ${continued}`;
  }
  if (value !== undefined) return undefined;
  const near = nearestName(
    name,
    Object.keys(environment).filter((known) => !known.startsWith('INPUT_')),
  );
  const question = near === undefined ? '.' : `; did you mean ${near}?`;
  return `the step has no environment variable of this name${question} Set it in the step's \`env:\`, or write NAME=value here. ${continued}`;
}

/** Recognizes forms that other tools accept. */
function hint(entry: string): string | undefined {
  if (/^[A-Za-z_]\w*(\s*[,;]\s*[A-Za-z_]\w*)+\s*[,;]?\s*$/.test(entry)) {
    return 'these are several names. Write one name on each line.';
  }
  if (/^-\s/.test(entry)) return 'leave out the "-": the input is text, not a YAML list.';
  if (/^export\s/.test(entry)) return 'leave out "export".';
  if (/^[A-Za-z_]\w*\s*:\s/.test(entry)) return 'write NAME=value, not "NAME: value".';
  if (/^[A-Za-z_]\w*\s+=/.test(entry)) return 'write NAME=value, with no space before "=".';
  if (/^[A-Za-z_]\w*\s+#/.test(entry)) return 'write the comment on a line of its own.';
  return undefined;
}

interface LineProblem {
  readonly line: number;
  readonly problem: string;
}

/** Joins the same problem of consecutive lines, such as those of a pasted key. */
function joined(
  problems: readonly LineProblem[],
): readonly { readonly first: number; readonly last: number; readonly problem: string }[] {
  const ranges: { first: number; last: number; problem: string }[] = [];
  for (const { line, problem } of problems) {
    const before = ranges.at(-1);
    if (before?.problem === problem && before.last === line - 1) before.last = line;
    else ranges.push({ first: line, last: line, problem });
  }
  return ranges;
}
