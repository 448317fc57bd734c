import { getState } from '@actions/core';
import { WorkflowLog } from '../report/github/workflow-log';
import { addToJobSummary } from './job-summary';
import { finishedState, instancesState } from './state';

/**
 * The `post` step: reports a `main` step that was killed before it could report. There is nothing to undo: the keys were
 * in memory only, and the watchdog on each instance stops a script whose connection has ended.
 */
async function main(log: WorkflowLog): Promise<void> {
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

async function entry(): Promise<void> {
  const log = new WorkflowLog();
  await main(log);
  await log.close();
}

void entry();
