import { getState } from '@actions/core';
import { EicError } from '../eic-error';
import { WorkflowLog } from '../report/github/workflow-log';
import { addToJobSummary } from './job-summary';
import { openLease } from './lease-state';
import { finishedState, instancesState } from './state';

/**
 * The `post` step: closes the port of `security-group` if `main` could not, and reports a `main` step that was killed
 * before it could report. There is nothing else to undo: the keys were in memory only, and the watchdog on each instance
 * stops a script whose connection has ended.
 */
async function main(log: WorkflowLog): Promise<void> {
  await closeOpenLease(log);
  const instanceIds = getState(instancesState)
    .split(' ')
    .filter((id) => id !== '');
  if (instanceIds.length === 0 || getState(finishedState) === 'true') return;
  const text =
    'The step was killed before it could report. Its connections ended with it. Each instance stops the script that ran ' +
    'over such a connection, with all processes that the script had started.';
  log.warning(`${text} Check these instances: ${instanceIds.join(', ')}.`, 'EIC_CANCELLED');
  const list = instanceIds.map((id) => `- \`${id}\``).join('\n');
  await addToJobSummary(`### The run was killed\n\n${text}\n\n${list}\n`, log);
}

async function closeOpenLease(log: WorkflowLog): Promise<void> {
  const lease = openLease();
  if (lease === undefined) return;
  // Only then: the clients of AWS take time to load.
  const { awsClients } = await import('../aws/clients');
  const { closeLeftOpen } = await import('../security-group/access');
  try {
    const aws = awsClients(lease.region);
    try {
      await closeLeftOpen(lease, aws, (message) => log.debug(message));
    } finally {
      aws.close();
    }
    log.line(`The port that the step had opened in ${lease.groupId} is closed.`);
  } catch (thrown) {
    const { code, message } = EicError.from(thrown);
    log.warning(
      `The rule of the step in ${lease.groupId} may still be there: ${code}: ${message} ` +
        'The next run on this group removes it after its time is over.',
    );
  }
}

async function entry(): Promise<void> {
  const log = new WorkflowLog();
  await main(log);
  await log.close();
}

void entry();
