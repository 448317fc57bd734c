import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  type LeastPolicy,
  leastPolicy,
  maxPolicySize,
  type PlaceholderValues,
  TooManyGrants,
} from '../../../policy/needed/least-policy';
import type { Need } from '../../../policy/needed/need';
import { roleList } from '../../../policy/needed/roles';
import { latin1 } from '../../../policy/render/policy-text';
import { FileFailure } from '../../../policy-files/file-failure';
import { allowClosedOutput, written } from '../../standard-output';
import { UsageError } from '../../usage-error';
import { needsOfCommandLine } from './command-line';
import { placeholderValues } from './flag-context';
import type { NeededFlags } from './flags';
import type { FoundRole } from './found';
import { type Answer, remarks, reportOf } from './report';
import { needsOfWorkflows } from './workflows';

/**
 * Prints the least policy of a command line or of workflows, and on standard error what is not in it.
 * @throws {UsageError} if the command was used wrongly, or a file cannot be read
 */
export async function runNeeded(instances: readonly string[], flags: NeededFlags): Promise<void> {
  allowClosedOutput();
  const values = placeholderValues(flags.variable);
  const found =
    flags.workflow === undefined
      ? needsOfCommandLine(instances, flags)
      : needsOfWorkflows(instances, flags.workflow, flags);
  // The mistakes in the flags of a command line are reported.
  if (found === undefined) return;
  const answers = found.roles.map(({ role, needs, uses }) => ({ role, uses, least: least(needs, values) }));
  checkNames(values, found.roles);
  const shown = flags.format === 'report' ? answers : [theOnly(answers)];
  await print(
    flags.format === 'report' ? reportOf(answers, found.notes) : (shown[0]?.least.policy ?? {}),
    flags,
  );
  await written(process.stderr, remarks(shown, found.notes));
  if (shown.some(({ least: { size } }) => size > maxPolicySize)) process.exitCode = 1;
}

/** Refuses a value for a placeholder that no policy has: most often its name is misspelled. */
function checkNames(values: PlaceholderValues, roles: readonly FoundRole[]): void {
  if (values.size === 0) return;
  const names = roles.flatMap(({ needs }) => leastPolicy(needs).placeholders.map(({ name }) => name));
  for (const name of values.keys()) {
    if (names.includes(name)) continue;
    const known = names.length === 0 ? 'the policy has none' : `there are ${[...new Set(names)].join(', ')}`;
    throw new UsageError(`--variable: There is no placeholder ${name}; ${known}.`);
  }
}

function least(needs: readonly Need[], values: PlaceholderValues): LeastPolicy {
  try {
    return leastPolicy(needs, values);
  } catch (thrown) {
    if (!(thrown instanceof TooManyGrants)) throw thrown;
    throw new UsageError('The values of the placeholders make more statements than a policy can hold.');
  }
}

function theOnly(answers: readonly Answer[]): Answer {
  const [only, another] = answers;
  if (only !== undefined && another === undefined) return only;
  throw new UsageError(
    `The jobs assume ${answers.length} roles. Choose one with --role, or all with --format report; ${roleList(answers)}`,
  );
}

async function print(value: object, { output }: NeededFlags): Promise<void> {
  const text = `${latin1(JSON.stringify(value, null, 2))}\n`;
  if (output === undefined) {
    await written(process.stdout, text);
    return;
  }
  try {
    mkdirSync(dirname(output), { recursive: true });
    writeFileSync(output, text);
  } catch (thrown) {
    throw new UsageError(`${output}: ${FileFailure.from(output, thrown).message}`);
  }
}
