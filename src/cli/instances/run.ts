import { Deadline } from '../../aws/deadline';
import { RegionalClients } from '../../aws/regional-clients';
import { EicError } from '../../eic-error';
import { checkNumber } from '../../fleet/selection/choose';
import { safeLine } from '../../report/text/output-lines';
import { inFlagWords } from '../action-inputs/flag-words';
import { awsRegions } from '../aws-settings';
import { excludedIds } from '../excluded-instances';
import { failedExitCode, reportFailure } from '../failure';
import { instanceIds } from '../instance-argument';
import { allowClosedOutput, written } from '../standard-output';
import { StopSignal } from '../stop-signal';
import { terminalAbilities } from '../terminal';
import { type InstancesFlags, readInstancesFlags } from './flags';
import { instancesJson, instanceTable } from './instance-table';
import { type ListedInstance, listInstances } from './listed-instances';

/**
 * Prints the instances that `eic run` would choose, and sets the exit code: 1 if it would fail on one of them, or would
 * not begin.
 * @throws {UsageError} if a flag's value cannot be used
 */
export async function runInstances(instances: readonly string[], flags: InstancesFlags): Promise<void> {
  allowClosedOutput();
  const stop = new StopSignal();
  const clients = new RegionalClients();
  try {
    const regions = await awsRegions(flags);
    // All flags are checked before AWS is asked for names.
    const { connectTimeoutMs } = readInstancesFlags(flags, instances, regions);
    const deadline = new Deadline(connectTimeoutMs, stop.signal);
    const places = regions.map((region) => clients.of(region));
    const ids = await instanceIds(instances, places, deadline);
    const excluded = await excludedIds(flags.exclude, places, deadline);
    const listing = readInstancesFlags(flags, ids, regions, excluded);
    const { listed, leftOut, warning } = await listInstances(listing, clients, stop.signal);
    await show(listed, flags);
    if (warning !== undefined) await written(process.stderr, `eic: ${safeLine(inFlagWords(warning))}\n`);
    process.exitCode = listed.every(({ problem }) => problem === undefined) ? 0 : 1;
    const refused = refusal(() => checkNumber(listed.length, listing.selection, leftOut));
    if (refused !== undefined) {
      reportFailure(refused);
      process.exitCode = 1;
    }
  } catch (thrown) {
    if (stop.signal.aborted) process.exitCode = failedExitCode;
    else reportFailure(thrown);
  } finally {
    clients.close();
    stop.close();
  }
}

async function show(listed: readonly ListedInstance[], { json }: InstancesFlags): Promise<void> {
  if (json === true) {
    await written(process.stdout, `${instancesJson(listed, inFlagWords)}\n`);
    return;
  }
  if (listed.length === 0) return;
  const { colors } = await terminalAbilities(process.stdout);
  await written(process.stdout, instanceTable(listed, colors));
  for (const { problem } of listed) {
    if (problem === undefined) continue;
    const text = `${problem.code}: ${inFlagWords(problem.message)} ${inFlagWords(problem.remedy)}`;
    await written(process.stderr, `eic: ${safeLine(text)}\n`);
  }
}

/** Returns the error that an action throws, if it throws one. */
function refusal(action: () => void): EicError | undefined {
  try {
    action();
    return undefined;
  } catch (thrown) {
    return EicError.from(thrown);
  }
}
