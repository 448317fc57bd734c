import { getState } from '@actions/core';
import { WorkflowLog } from '../report/github/workflow-log';
import { addToJobSummary } from './job-summary';
import { finishedState, instancesState } from './state';

/**
 * The `post` step: says what a step that was killed left unsaid. There is nothing to undo: its keys were in memory
 * only, and the watchdog on each instance stops a script whose connection has ended.
 */
async function main(log: WorkflowLog): Promise<void> {
  const instanceIds = getState(instancesState)
    .split(' ')
    .filter((id) => id !== '');
  if (instanceIds.length === 0 || getState(finishedState) === 'true') return;
  const text =
    'The step was killed before it could report. Its connections ended with it, and each instance stops the script that ' +
    'ran over one of them, with all that it had started.';
  log.warning(`${text} Look at: ${instanceIds.join(', ')}.`, 'EIC_CANCELLED');
  const list = instanceIds.map((id) => `- \`${id}\``).join('\n');
  await addToJobSummary(`### Run over EC2 Instance Connect was killed\n\n${text}\n\n${list}\n`, log);
}

async function entry(): Promise<void> {
  const log = new WorkflowLog();
  await main(log);
  await log.close();
}

void entry();
