import type { WorkflowLog } from '../report/github/workflow-log';
import { stepInput } from './step-input';

/** A use of the action that runs nothing on instances. */
type StepWithoutRun = (log: WorkflowLog, cancelled: AbortSignal) => Promise<void>;

/** Returns what a step with `shards` or `join-results` does; `undefined` for all others. Their code is loaded only then. */
export async function stepWithoutRun(): Promise<StepWithoutRun | undefined> {
  if (stepInput('shards').trim() !== '') return (await import('./choose-shards')).chooseShards;
  if (stepInput('join-results').trim() !== '') return (await import('./join-results')).joinResultsOfJobs;
  return undefined;
}
