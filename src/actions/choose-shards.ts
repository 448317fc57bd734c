import { setOutput } from '@actions/core';
import { RegionalClients } from '../aws/regional-clients';
import { choose } from '../fleet/selection/choose';
import { readShardInputs } from '../inputs/shards';
import { actionOutputs, setOutputs } from '../report/github/action-outputs';
import { matrixJson, maxJobs, shardJobs, shardsSummary, shardsText } from '../report/github/job-matrix';
import type { WorkflowLog } from '../report/github/workflow-log';
import { singleLine } from '../report/text/safe-text';
import { beforeTheRun } from '../run/before-the-run';
import { addToJobSummary } from './job-summary';
import { stepInput } from './step-input';

/**
 * A step with `shards`: only chooses the instances, and sets the output `matrix` for a following job.
 * @throws EicError if they cannot be chosen, or the outputs cannot be set
 */
export async function chooseShards(log: WorkflowLog, cancelled: AbortSignal): Promise<void> {
  const { count, selection, ...limits } = readShardInputs(stepInput, process.env, maxJobs);
  const clients = new RegionalClients();
  try {
    const waiting = (id: string, reason: string) =>
      log.line(`${id}: waiting for it to boot: ${singleLine(reason)}`);
    const aws = (region: string) => clients.of(region);
    const choice = await beforeTheRun(() => choose(selection, { ...limits, aws, cancelled, waiting }));
    if (choice.warning !== undefined) log.warning(choice.warning);
    if (choice.notice !== undefined) log.line(choice.notice);
    for (const [id, { code, message }] of choice.problems)
      log.line(`${id}: ${code}: ${singleLine(message)} The job of its shard reports it.`);
    const jobs = shardJobs(choice, count, selection.regions);
    log.line(`${shardsText(jobs)}.`);
    const outputs = {
      ...actionOutputs([], undefined),
      'instance-ids': choice.ids.join(' '),
      matrix: matrixJson(jobs),
    };
    const failure = setOutputs(outputs, setOutput);
    if (failure !== undefined) throw failure;
    await addToJobSummary(shardsSummary(jobs), log);
  } finally {
    clients.close();
  }
}
