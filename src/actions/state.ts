import { saveState } from '@actions/core';
import type { WorkflowLog } from '../report/github/workflow-log';
import { thrownText } from '../thrown-text';

/** State that `main` leaves for `post`: the IDs of the instances, as soon as the inputs are read. */
export const instancesState = 'instances';

/** State that `main` leaves for `post` at its end; absent where the process was killed. */
export const finishedState = 'finished';

/** Leaves state for `post`. Where it cannot be written, `post` says less; that is no reason to fail a run. */
export function leaveState(name: string, value: string, log: WorkflowLog): void {
  try {
    saveState(name, value);
  } catch (thrown) {
    log.debug(`The state ${name} could not be left: ${thrownText(thrown)}`);
  }
}
