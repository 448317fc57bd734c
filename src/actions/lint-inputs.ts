import { InputReader, shown } from '../inputs/input-reader';
import { type Preset, presets } from '../policy/configuration/configuration';
import { isOsUser, osUserForm } from '../policy/os-user';
import { readAssignments } from '../policy/variable-assignments';
import { type FailOn, failOns } from '../policy-files/fail-on';
import { type FormatName, formatNames } from '../report/findings/format-names';
import { stepInput } from './step-input';

/** The choices of `config-from`. */
export const configFroms = ['head', 'base'] as const;

/** Whose configuration counts. */
export type ConfigFrom = (typeof configFroms)[number];

/** The inputs of `lint/action.yml`, checked. If one is undefined, the configuration's value applies. */
export interface LintInputs {
  /** Paths and globs; empty for all tracked files that are about EC2 Instance Connect. */
  readonly patterns: readonly string[];
  /** Path of the configuration for all files. */
  readonly config: string | undefined;
  /** Whose configuration counts: the checked-out files', or the base commit's. */
  readonly configFrom: ConfigFrom;
  readonly preset: Preset | undefined;
  readonly osUsers: readonly string[] | undefined;
  /** Values of placeholders, by name without `$`. */
  readonly variables: ReadonlyMap<string, string>;
  /** The lowest severity that fails the step. */
  /** Paths of the workflow files that policies are compared with. */
  readonly againstWorkflow: readonly string[];
  /** The role whose policies they are. */
  readonly workflowRole: string | undefined;
  /** `owner/name` of repositories that have this action under another name. */
  readonly workflowActions: readonly string[];
  readonly failOn: FailOn;
  readonly changedOnly: boolean;
  /** The format in which the findings are written to the log. */
  readonly format: FormatName;
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
  const inputs = new InputReader(stepInput);
  const read: LintInputs = {
    patterns: linesOf(inputs.raw('files')),
    config: inputs.text('config') || undefined,
    configFrom: inputs.choice('config-from', configFroms),
    preset: inputs.text('preset') === '' ? undefined : inputs.choice('preset', presets),
    osUsers: readOsUsers(inputs),
    variables: readVariables(inputs),
    againstWorkflow: linesOf(inputs.raw('against-workflow')),
    workflowRole: inputs.text('workflow-role') || undefined,
    workflowActions: readActions(inputs),
    failOn: inputs.choice('fail-on', failOns),
    changedOnly: inputs.boolean('changed-only'),
    format: inputs.choice('format', formatNames),
    sarifFile: inputs.text('sarif-file') || undefined,
    comment: inputs.boolean('comment'),
    token: inputs.text('token'),
  };
  if ((read.changedOnly || read.comment) && read.token === '') {
    inputs.problem('`token` is empty; `changed-only` and `comment` need it.');
  }
  if (read.againstWorkflow.length === 0)
    for (const name of ['workflow-role', 'workflow-actions'])
      if (inputs.text(name) !== '')
        inputs.problem(`\`${name}\` is about a workflow; \`against-workflow\` names none.`);
  inputs.done('nothing was linted');
  return read;
}

function readOsUsers(inputs: InputReader): string[] | undefined {
  const users = [...new Set(inputs.text('os-users').split(/[\s,]+/))].filter((user) => user !== '');
  for (const user of users) {
    if (!isOsUser(user)) inputs.problem(`\`os-users\` has "${shown(user)}"; each is ${osUserForm}.`);
  }
  return users.length === 0 ? undefined : users;
}

function readActions(inputs: InputReader): string[] {
  const actions = inputs
    .text('workflow-actions')
    .split(/[\s,]+/)
    .filter((action) => action !== '');
  for (const action of actions) {
    if (!/^[\w.-]+\/[\w.-]+$/.test(action))
      inputs.problem(`\`workflow-actions\` has "${shown(action)}"; each is a repository as owner/name.`);
  }
  return actions;
}

function readVariables(inputs: InputReader): ReadonlyMap<string, string> {
  const lines = linesOf(inputs.raw('variables'));
  const { variables, problems } = readAssignments(lines, (line) => `"${shown(line)}"`);
  for (const problem of problems) inputs.problem(`\`variables\` ${problem}.`);
  return variables;
}

/** Returns the lines that are not blank, without whitespace around them. */
function linesOf(text: string): string[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
