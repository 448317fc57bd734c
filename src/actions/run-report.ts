import { setOutput } from '@actions/core';
import type { EicError } from '../eic-error';
import type { InstanceResult } from '../fleet/results/result';
import { ActionListener } from '../report/github/action-listener';
import { actionOutputs, setOutputs } from '../report/github/action-outputs';
import { errorSummary, failedRunSummary, maxSummaryBytes, stepSummary } from '../report/github/step-summary';
import type { WorkflowLog } from '../report/github/workflow-log';
import { addToJobSummary } from './job-summary';

/**
 * Reports a finished run: annotations, outputs, job summary, exit code. If one of these cannot be written, the others
 * still are.
 * @param fileFailures why files of `outputs-dir`, the transcript, the results or the report are missing or incomplete
 */
export async function reportRun(
  results: readonly InstanceResult[],
  listener: ActionListener,
  fileFailures: readonly EicError[],
  log: WorkflowLog,
): Promise<void> {
  await listener.end();
  const outputsFailure = setOutputs(actionOutputs(results, listener.stdout), setOutput);
  const failures = [...fileFailures, outputsFailure].filter((failure) => failure !== undefined);
  for (const failure of failures) listener.failed(failure);
  if (failures.length > 0 || results.some(({ succeeded }) => !succeeded)) process.exitCode = 1;
  const errors = failures.map((failure) => `\n${errorSummary(failure)}`).join('');
  const maxBytes = maxSummaryBytes - Buffer.byteLength(errors);
  await addToJobSummary(`${stepSummary(listener.summary, { maxBytes })}${errors}`, log);
}

/** Reports a run that failed as a whole. A later step may read `results` with `if: always()`: it is an empty list. */
export async function reportFailedRun(error: EicError, log: WorkflowLog): Promise<void> {
  process.exitCode = 1;
  new ActionListener({ log, maxParallel: 1 }).failed(error);
  const outputsFailure = setOutputs(actionOutputs([], undefined), setOutput);
  if (outputsFailure !== undefined) log.warning(outputsFailure.message);
  await addToJobSummary(failedRunSummary(error), log);
}
