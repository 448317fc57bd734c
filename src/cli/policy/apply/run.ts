import { EicError } from '../../../eic-error';
import { carryOut } from '../../../managed-policy/carry-out';
import { doneText, stepText } from '../../../managed-policy/describe';
import { iamAccess } from '../../../managed-policy/iam-access';
import type { PolicyState, WantedPolicy } from '../../../managed-policy/managed-policy';
import { type Plan, planFor } from '../../../managed-policy/plan';
import { readState } from '../../../managed-policy/read-state';
import { errorText } from '../../../report/text/error-text';
import { singleLine } from '../../../report/text/safe-text';
import { errorInFlagWords } from '../../action-inputs/flag-words';
import { awsSettings } from '../../aws-settings';
import { exitCodeOf } from '../../run-command';
import { allowClosedOutput, ignoreClosedPipe, written } from '../../standard-output';
import { StopSignal } from '../../stop-signal';
import { terminalAbilities } from '../../terminal';
import { UsageError } from '../../usage-error';
import { throwWrongValues } from '../wrong-values';
import type { ApplyFlags } from './flags';
import { wantedPolicy } from './wanted-policy';

/** Exit code with `--exit-code` if there are changes to make. */
const changesExitCode = 3;

/**
 * `eic policy apply`: shows or makes the changes that lead to a policy, and sets the exit code.
 *
 * @throws {UsageError} if the command was used wrongly: a wrong name, a file without a policy, a role that is not there
 */
export async function runApply(file: string, flags: ApplyFlags): Promise<void> {
  // Steps are finished even if nobody reads about them.
  if (flags.yes === true) ignoreClosedPipe();
  else allowClosedOutput();
  const wanted = await wantedPolicy(file, flags);
  if (wanted === undefined) {
    process.exitCode = 1;
    return;
  }
  if (flags.emit !== undefined) {
    const { emitPolicy } = await import('./emit');
    await emitPolicy(wanted, flags.emit).catch(throwWrongValues);
    return;
  }
  try {
    await planAndApply(wanted, file, flags);
  } catch (thrown) {
    if (thrown instanceof UsageError) throw thrown;
    await reportError(EicError.from(thrown));
  }
}

async function reportError(error: EicError): Promise<void> {
  process.exitCode = error.code === 'EIC_INPUT_INVALID' ? 2 : 1;
  await written(process.stderr, `eic: ${errorText(errorInFlagWords(error))}\n`);
}

async function planAndApply(wanted: WantedPolicy, file: string, flags: ApplyFlags): Promise<void> {
  const { region } = await awsSettings(flags, process.env, 'us-east-1');
  const access = iamAccess(region);
  try {
    const state = await readState(wanted, access);
    const plan = planFor(wanted, state);
    if (plan.problems.length > 0)
      throw new UsageError(plan.problems.map((text) => singleLine(text)).join('\n     '));
    const { planText } = await import('./plan-text');
    const { colors } = await terminalAbilities(process.stdout);
    const fileName = file === '-' ? 'standard input' : file;
    await written(process.stdout, await planText(wanted, state, plan, fileName, colors));
    if (plan.steps.length === 0) {
      await written(process.stdout, 'Nothing to change.\n');
    } else if (flags.yes === true) {
      await apply(plan, wanted, state, access);
    } else {
      if (flags.exitCode === true) process.exitCode = changesExitCode;
      await written(process.stdout, 'Nothing was changed. Add --yes to make these changes.\n');
    }
  } finally {
    access.close();
  }
}

/** Carries out the steps, one after the other. A request to stop, such as Ctrl-C, counts between two of them. */
async function apply(
  { steps }: Plan,
  wanted: WantedPolicy,
  state: PolicyState,
  access: ReturnType<typeof iamAccess>,
): Promise<void> {
  const stop = new StopSignal();
  let done = 0;
  const left = (): string =>
    [
      done === 0 ? 'No step was completed. Left to do:' : 'Left to do:',
      ...steps.slice(done).map((step) => `  - ${singleLine(stepText(step, wanted, state))}`),
      'Run the command again to do the rest.\n',
    ].join('\n');
  try {
    await written(process.stdout, '\n');
    for (const step of steps) {
      if (stop.signal.aborted) {
        process.exitCode = exitCodeOf(await stop.received);
        await written(process.stderr, `eic: Stopped before the next step. ${left()}`);
        return;
      }
      const version = await carryOut(step, wanted, state, access);
      done++;
      await written(process.stdout, `${singleLine(doneText(step, wanted, version))}.\n`);
    }
    await written(process.stdout, `Done: ${state.arn}\n`);
  } catch (thrown) {
    await reportError(EicError.from(thrown));
    await written(process.stderr, left());
  } finally {
    stop.close();
  }
}
