import type { EicError } from '../eic-error';
import type { InstanceResult } from '../fleet/results/result';
import { runOnInstances } from '../fleet/run-on-instances';
import { choose } from '../fleet/selection/choose';
import type { RunInputs } from '../inputs/run-inputs';
import { secretValues } from '../inputs/secret-values';
import { deploymentTask } from '../remote/deployment/deployment-task';
import { OutputFolder } from '../remote/output-files/output-folder';
import { recorded } from '../remote/output-files/recorded-task';
import { scriptTask } from '../remote/script/script-task';
import { ResultsFile } from '../report/run/results-file';
import { prepareRunFile } from '../report/run/run-file';
import { Transcript } from '../report/transcript/transcript';
import { windowOfEach } from '../ssh2/channel-window';
import { Accesses } from './accesses';
import { beforeTheRun } from './before-the-run';
import { adviseToRemoveKey, installMissingPackages } from './missing-packages';
import { prepareReport } from './prepare-report';
import { withRequestedPort } from './requested-port';
import type { RunSurroundings } from './run-surroundings';

/** The end of a run. */
export interface ScriptRun {
  /** One for each instance, in the order of the choice. */
  readonly results: readonly InstanceResult[];
  /** Why files of `outputs-dir`, the transcript, the results or the report are missing or incomplete. */
  readonly fileFailures: readonly EicError[];
}

/**
 * Copies the files and runs the script of the inputs on their instances, over the route that they ask for, and writes the
 * files that they ask for.
 * @throws EicError if nothing could be run anywhere: the instances cannot be looked up, or a file cannot be made
 */
export async function runScript(inputs: RunInputs, surroundings: RunSurroundings): Promise<ScriptRun> {
  const { selection, request, bootstrap, outputsDir, transcript, reportFile, warnings } = inputs;
  const { clients, listener, cancelled, environment } = surroundings;
  const { script, healthCheck } = request;
  const warn = (message: string) => listener.warning(undefined, message);
  for (const warning of warnings) warn(warning);
  const waiting = (id: string, reason: string) => listener.waiting(id, reason);
  const aws = (region: string) => clients.of(region);
  const values = [...secretValues((script ?? healthCheck)?.env, environment), ...(bootstrap?.secrets ?? [])];
  // Before the instances are looked up: if that fails, no file of an earlier run may be taken for one of this run.
  const file =
    inputs.resultsFile === undefined ? undefined : await ResultsFile.prepare(inputs.resultsFile, values);
  const report = await prepareReport(reportFile, { values, reworded: surroundings.reworded });
  if (transcript !== undefined) await prepareRunFile({ input: 'transcript', path: transcript });
  const choice = await beforeTheRun(() => choose(selection, { ...request, aws, cancelled, waiting }));
  listener.chosen(choice);
  if (choice.warning !== undefined) warn(choice.warning);
  if (choice.notice !== undefined) listener.notice(choice.notice);
  surroundings.chosen?.(choice.ids);
  const folder = outputsDir === undefined ? undefined : await OutputFolder.prepare(outputsDir, choice.ids);
  const recording =
    transcript === undefined ? undefined : await Transcript.create(transcript, { choice, values });
  const finished = async (results: readonly InstanceResult[]): Promise<ScriptRun> => {
    const failures = [
      folder?.failure,
      await recording?.close(),
      await file?.write(results),
      await report?.write(results),
    ];
    return { results, fileFailures: failures.filter((failure) => failure !== undefined) };
  };
  if (choice.ids.length === 0) {
    listener.notice(
      choice.notice === undefined
        ? 'No instance is chosen, which is no failure here. Nothing is run.'
        : 'No instance is left to retry, which is no failure. Nothing is run.',
    );
    return finished([]);
  }

  const windowBytes = windowOfEach(Math.min(request.maxParallel, choice.ids.length));
  const recorder = recording?.recording(listener) ?? listener;
  const accesses = new Accesses(inputs, surroundings);
  try {
    const results = await withRequestedPort(inputs, surroundings, () =>
      runOnInstances({
        ...request,
        choice,
        access: (region) => accesses.of(region),
        task: recorded(deploymentTask(request, windowBytes), folder),
        healthCheck: healthCheck && scriptTask(healthCheck, windowBytes),
        listener: report?.recording(recorder) ?? recorder,
        repairLogin: bootstrap && installMissingPackages(bootstrap),
        cancelled,
      }),
    );
    if (bootstrap !== undefined) adviseToRemoveKey(results, warn);
    return await finished(results);
  } finally {
    accesses.close();
  }
}
