import { writeFileSync } from 'node:fs';
import { renderByInstanceId } from '../../policy/render/by-instance-id';
import { renderByTag } from '../../policy/render/by-tag';
import { type PolicyValues, PolicyValuesError } from '../../policy/render/policy-values';
import { assignmentForm, readAssignment } from '../../policy/variable-assignments';
import { FileFailure } from '../../policy-files/file-failure';
import { readBytes, textOf } from '../../policy-files/read-text';
import { allowClosedOutput, written } from '../standard-output';
import { UsageError } from '../usage-error';
import type { ByInstanceIdFlags, ByTagFlags, RenderFlags } from './render-flags';

/** Names of the values in a variables file, including the guide's placeholders. */
const variableNames = [
  'REGION',
  'ACCOUNT-ID',
  'TAGKEY',
  'TAGVALUE',
  'INSTANCE-ID',
  'OS-USER',
  'PARTITION',
  'ENDPOINT-ID',
  'REMOTE-PORT',
] as const;
type VariableName = (typeof variableNames)[number];
type Variables = ReadonlyMap<string, readonly string[]>;

/** `eic policy render by-tag`. */
export async function runRenderByTag(flags: ByTagFlags): Promise<void> {
  await render(flags, (values, variables) => {
    const [tagKey = '', another] =
      flags.tagKey === undefined ? valuesOf(variables, 'TAGKEY') : [flags.tagKey];
    if (another !== undefined)
      throw new UsageError('A policy has only one TAGKEY; render one policy for each.');
    return renderByTag({ ...values, tagKey, tagValues: flags.tagValue ?? valuesOf(variables, 'TAGVALUE') });
  });
}

/** `eic policy render by-instance-id`. */
export async function runRenderByInstanceId(flags: ByInstanceIdFlags): Promise<void> {
  await render(flags, (values, variables) =>
    renderByInstanceId({ ...values, instanceIds: flags.instanceId ?? valuesOf(variables, 'INSTANCE-ID') }),
  );
}

async function render(
  flags: RenderFlags,
  fill: (values: PolicyValues, variables: Variables) => string,
): Promise<void> {
  allowClosedOutput();
  const variables: Variables = flags.variables === undefined ? new Map() : variablesFile(flags.variables);
  let text: string;
  try {
    text = fill(commonValues(flags, variables), variables);
  } catch (thrown) {
    if (thrown instanceof PolicyValuesError) throw new UsageError(thrown.problems.join('\n     '));
    throw thrown;
  }
  if (flags.output === undefined) await written(process.stdout, text);
  else writePolicy(flags.output, text);
}

function commonValues(flags: RenderFlags, variables: Variables): PolicyValues {
  const osUsers = flags.osUser ?? variables.get('OS-USER');
  const [partition = flags.partition] = flags.partition === undefined ? valuesOf(variables, 'PARTITION') : [];
  const ids = flags.endpointId ?? variables.get('ENDPOINT-ID');
  const ports = flags.remotePort ?? variables.get('REMOTE-PORT');
  const endpoint = flags.endpoint === true || ids !== undefined || ports !== undefined;
  return {
    regions: flags.region ?? valuesOf(variables, 'REGION'),
    accounts: flags.accountId ?? valuesOf(variables, 'ACCOUNT-ID'),
    ...(partition !== undefined && { partition }),
    ...(osUsers !== undefined && { osUsers }),
    ...(endpoint && {
      endpoint: {
        ...(ids !== undefined && { ids }),
        ...(ports !== undefined && { remotePorts: ports.map(portOf) }),
      },
    }),
    consoleOutput: flags.consoleOutput,
    ...(flags.allowWildcard === true && { allowWildcard: true }),
  };
}

function valuesOf(variables: Variables, name: VariableName): readonly string[] {
  return variables.get(name) ?? [];
}

/** Returns a port as a number; its range is checked with the other values. */
function portOf(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new UsageError(`The remote port ${JSON.stringify(text)} is not a whole number.`);
}

/**
 * Reads lines `NAME=value`, one for each value: a name that occurs twice has two. Ignores blank lines, and those that
 * begin with `#`.
 */
function variablesFile(file: string): Variables {
  const variables = new Map<string, string[]>();
  const lines = readText(file)
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/);
  for (const [index, line] of lines.entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    const where = `${file}, line ${index + 1}`;
    const assignment = readAssignment(line);
    if (assignment === undefined)
      throw new UsageError(`${where}: ${JSON.stringify(line)} is not ${assignmentForm}.`);
    const { name, value } = assignment;
    if (!variableNames.some((known) => known === name))
      throw new UsageError(`${where}: There is no ${name}; the names are ${variableNames.join(', ')}.`);
    variables.set(name, [...(variables.get(name) ?? []), value]);
  }
  return variables;
}

function readText(file: string): string {
  try {
    return textOf(readBytes(file, file), file);
  } catch (thrown) {
    throw new UsageError(`${file}: ${FileFailure.from(file, thrown).message}`);
  }
}

function writePolicy(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (thrown) {
    throw new UsageError(`${file}: ${FileFailure.from(file, thrown).message}`);
  }
}
