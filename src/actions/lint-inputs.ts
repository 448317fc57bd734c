import type { Preset } from '../policy/configuration/configuration';
import { InputReader, shown } from './input-reader';

const failOns = ['error', 'warning', 'never'] as const;
const presets = ['recommended', 'strict', 'all'] as const satisfies readonly Preset[];
const formats = ['stylish', 'json', 'sarif', 'github', 'markdown', 'junit'] as const;

/** What fails the step. */
export type FailOn = (typeof failOns)[number];

/** How the findings are written to the log. */
export type LogFormat = (typeof formats)[number];

/** The inputs of `lint/action.yml`, checked. What is undefined was not given, and the configuration's holds. */
export interface LintInputs {
  /** Paths and globs; empty for every file that is about EC2 Instance Connect. */
  readonly patterns: readonly string[];
  /** Path of the configuration for all files. */
  readonly config: string | undefined;
  readonly preset: Preset | undefined;
  readonly osUsers: readonly string[] | undefined;
  /** Values of placeholders, by name without `$`. */
  readonly variables: ReadonlyMap<string, string>;
  readonly failOn: FailOn;
  readonly changedOnly: boolean;
  readonly format: LogFormat;
  /** Path of the SARIF file to write. */
  readonly sarifFile: string | undefined;
  readonly comment: boolean;
  readonly token: string;
}

/**
 * Reads all inputs of the `lint` action.
 * @throws EicError `EIC_INPUT_INVALID` with every mistake at once, each naming the input and the accepted form
 */
export function readLintInputs(): LintInputs {
  const inputs = new InputReader();
  const read: LintInputs = {
    patterns: linesOf(inputs.raw('files')),
    config: inputs.text('config') || undefined,
    preset: inputs.text('preset') === '' ? undefined : inputs.choice('preset', presets),
    osUsers: readOsUsers(inputs),
    variables: readVariables(inputs),
    failOn: inputs.choice('fail-on', failOns),
    changedOnly: inputs.boolean('changed-only'),
    format: inputs.choice('format', formats),
    sarifFile: inputs.text('sarif-file') || undefined,
    comment: inputs.boolean('comment'),
    token: inputs.text('token'),
  };
  if ((read.changedOnly || read.comment) && read.token === '') {
    inputs.problem('`token` is empty; `changed-only` and `comment` need it.');
  }
  inputs.done('nothing was linted');
  return read;
}

function readOsUsers(inputs: InputReader): string[] | undefined {
  const users = [...new Set(inputs.text('os-users').split(/[\s,]+/))].filter((user) => user !== '');
  for (const user of users) {
    // A `*` here would turn the rules on OS users off one by one; the configuration turns a rule off by its name.
    if (!/^[A-Za-z0-9_][A-Za-z0-9@._-]{0,30}[A-Za-z0-9$_-]?$/.test(user)) {
      inputs.problem(
        `\`os-users\` holds "${shown(user)}"; it takes user names of 1 to 32 characters, such as ec2-user.`,
      );
    }
  }
  return users.length === 0 ? undefined : users;
}

function readVariables(inputs: InputReader): Map<string, string> {
  const variables = new Map<string, string>();
  for (const line of linesOf(inputs.raw('variables'))) {
    const [, name, value] = /^\$?([A-Za-z][A-Za-z0-9_-]{0,99})\s*=\s*(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) {
      inputs.problem(
        `\`variables\` holds "${shown(line)}"; a line of it is NAME=value, such as REGION=us-east-1.`,
      );
    } else if (value === '') {
      inputs.problem(`\`variables\` gives ${name} no value.`);
    } else if (variables.has(name)) {
      inputs.problem(`\`variables\` gives ${name} twice.`);
    } else {
      variables.set(name, value);
    }
  }
  return variables;
}

/** The lines that hold anything, without white space around them. */
function linesOf(text: string): string[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
