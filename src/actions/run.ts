import { setOutput } from '@actions/core';
import { awsClients } from '../aws/clients';
import { EicError } from '../eic-error';
import { runOnInstances } from '../fleet/run';
import { ActionListener } from '../report/github/action-listener';
import { actionOutputs, setOutputs } from '../report/github/action-outputs';
import { failedRunSummary, stepSummary } from '../report/github/step-summary';
import { WorkflowLog } from '../report/github/workflow-log';
import { thrownText } from '../thrown-text';
import { type Cancellation, cancellation } from './cancellation';
import { addToJobSummary } from './job-summary';
import { readRunInputs } from './run-inputs';
import { finishedState, instancesState, leaveState } from './state';

/** `uses: org/eic-action@v1`: runs a script on instances, shows it, and fails where one of them failed. */
async function main(log: WorkflowLog, { signal }: Cancellation): Promise<void> {
  const { region, request, warnings } = readRunInputs(process.env);
  const { instanceIds, maxParallel } = request;
  const listener = new ActionListener({ log, instanceIds, maxParallel });
  for (const warning of warnings) listener.warning(undefined, warning);
  leaveState(instancesState, instanceIds.join(' '), log);

  const aws = awsClients(region);
  try {
    const results = await runOnInstances(request, aws, listener, signal);
    if (results.some(({ succeeded }) => !succeeded)) process.exitCode = 1;
    await listener.end();
    setOutputs(actionOutputs(results, listener.stdout), setOutput);
    await addToJobSummary(stepSummary(listener.summary), log);
  } finally {
    aws.close();
  }
}

/** A later step may read `results` with `if: always()`: it finds an empty list, not nothing. */
function setNoResults(log: WorkflowLog): void {
  try {
    setOutputs(actionOutputs([], undefined), setOutput);
  } catch (thrown) {
    log.warning(`The outputs could not be written: ${thrownText(thrown)}.`);
  }
}

async function entry(): Promise<void> {
  const log = new WorkflowLog();
  const cancelled = cancellation();
  try {
    await main(log, cancelled);
  } catch (thrown) {
    process.exitCode = 1;
    const error = EicError.from(thrown);
    new ActionListener({ log, instanceIds: [], maxParallel: 1 }).failed(error);
    setNoResults(log);
    await addToJobSummary(failedRunSummary(error), log);
  } finally {
    leaveState(finishedState, 'true', log);
    await log.close();
    cancelled[Symbol.dispose]();
  }
}

void entry();
