import { readJoinInputs } from '../inputs/join-results';
import { secretValues } from '../inputs/secret-values';
import { ActionListener } from '../report/github/action-listener';
import type { WorkflowLog } from '../report/github/workflow-log';
import { leftOutText } from '../report/run/left-out-text';
import { replayResults } from '../report/run/replay-results';
import { ResultsFile } from '../report/run/results-file';
import { safeResult } from '../report/run/safe-result';
import { prepareReport } from '../run/prepare-report';
import { reportRun } from './run-report';
import { stepInput } from './step-input';

/**
 * A step with `join-results`: reports the results of several jobs as those of one run.
 * @throws EicError if they cannot be read
 */
export async function joinResultsOfJobs(log: WorkflowLog): Promise<void> {
  const inputs = readJoinInputs(stepInput, process.env);
  const results = inputs.joined.results.map(safeResult);
  const values = [...secretValues(undefined, process.env)];
  const file =
    inputs.resultsFile === undefined ? undefined : await ResultsFile.prepare(inputs.resultsFile, values);
  const report = await prepareReport(inputs.reportFile, { values });
  const listener = new ActionListener({ log, maxParallel: Math.max(2, results.length) });
  const warning = leftOutText(inputs.joined, 'instance-ids');
  if (warning !== undefined) listener.warning(undefined, warning);
  replayResults(results, listener);
  const failures = [await file?.write(results), await report?.write(results)];
  const fileFailures = failures.filter((failure) => failure !== undefined);
  await reportRun(results, listener, fileFailures, log);
}
