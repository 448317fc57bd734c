import { writeStepSummary } from '../report/github/step-summary';
import type { WorkflowLog } from '../report/github/workflow-log';
import { thrownText } from '../thrown-text';

/**
 * Appends to the job summary. If it cannot be written (a full disk), this is a warning and not a failure: the scripts
 * have run, and the log shows their results.
 * @param path default is the file that the runner names in `GITHUB_STEP_SUMMARY`
 */
export async function addToJobSummary(markdown: string, log: WorkflowLog, path?: string): Promise<void> {
  try {
    await writeStepSummary(markdown, path);
  } catch (thrown) {
    log.warning(`The job summary could not be written: ${thrownText(thrown)}.`);
  }
}
