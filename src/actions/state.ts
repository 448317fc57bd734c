import { truncateSync } from 'node:fs';
import { saveState } from '@actions/core';
import type { WorkflowLog } from '../report/github/workflow-log';
import { thrownText } from '../thrown-text';

/** State that `main` leaves for `post`: the IDs of the instances, before any is connected to. */
export const instancesState = 'instances';

/** State that `main` leaves for `post` at its end; absent if the process was killed. */
export const finishedState = 'finished';

/** Saves state for `post`. If it cannot be written, `post` reports less, and the run does not fail. */
export function leaveState(name: string, value: string, log: WorkflowLog): void {
  try {
    saveState(name, value);
  } catch (thrown) {
    log.debug(`The state ${name} could not be saved: ${thrownText(thrown)}`);
  }
}

/**
 * Saves for `post` that `main` has finished. On a full disk it empties the state instead, which is always possible:
 * `post` would otherwise report a step that was killed.
 */
export function leaveFinished(log: WorkflowLog, path: string | undefined = process.env.GITHUB_STATE): void {
  try {
    saveState(finishedState, 'true');
  } catch (thrown) {
    log.debug(`The state ${finishedState} could not be saved: ${thrownText(thrown)}`);
    try {
      if (path !== undefined && path !== '') truncateSync(path);
    } catch (again) {
      log.debug(`The state could not be emptied: ${thrownText(again)}`);
    }
  }
}
