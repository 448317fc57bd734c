import { writeStepSummary } from '../report/github/step-summary';
import type { WorkflowLog } from '../report/github/workflow-log';
import { thrownText } from '../thrown-text';

/**
 * Appends to the job summary. Where that cannot be written (a full disk), the user is warned: what was run was run,
 * and the log has told of it.
 * @param path default is where the runner wants it
 */
export async function addToJobSummary(markdown: string, log: WorkflowLog, path?: string): Promise<void> {
  try {
    await writeStepSummary(markdown, path);
  } catch (thrown) {
    log.warning(`The job summary could not be written: ${thrownText(thrown)}.`);
  }
}
