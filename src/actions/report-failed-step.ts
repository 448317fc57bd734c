import { EicError } from '../eic-error';
import { failedRunSummary } from '../report/github/step-summary';
import type { WorkflowLog } from '../report/github/workflow-log';
import { errorText } from '../report/text/error-text';
import { addToJobSummary } from './job-summary';

/** Reports what a step of a single task threw: in the log, with its stack for debugging, and in the job summary. The step fails. */
export async function reportFailedStep(thrown: unknown, log: WorkflowLog): Promise<void> {
  process.exitCode = 1;
  const error = EicError.from(thrown);
  log.error(errorText(error));
  if (thrown instanceof Error) log.debug(thrown.stack ?? thrown.message);
  await addToJobSummary(failedRunSummary(error), log);
}
