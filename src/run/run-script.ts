import { chooseRoute } from '../connect/choose-route';
import type { EicError } from '../eic-error';
import type { Access } from '../fleet/access';
import { choose } from '../fleet/choose';
import type { InstanceResult } from '../fleet/result';
import { runOnInstances } from '../fleet/run-on-instances';
import type { RunInputs } from '../inputs/run-inputs';
import { secretValues } from '../inputs/secret-values';
import { deploymentTask } from '../remote/deployment/deployment-task';
import { OutputFolder } from '../remote/output-files/output-folder';
import { recorded } from '../remote/output-files/recorded-task';
import { Transcript } from '../report/transcript/transcript';
import { explainFailure } from './explain-failure';
import { adviseToRemoveKey, installMissingPackages } from './missing-packages';
import { withRequestedPort } from './requested-port';
import type { RunSurroundings } from './run-surroundings';

/** The end of a run. */
export interface ScriptRun {
  /** One for each instance, in the order of the choice. */
  readonly results: readonly InstanceResult[];
  /** Why files of `outputs-dir` or the transcript are missing or incomplete. */
  readonly fileFailures: readonly EicError[];
}

/**
 * Copies the files and runs the script of the inputs on their instances, over the route that they ask for, and writes the
 * files that they ask for.
 * @throws EicError if nothing could be run anywhere: the instances cannot be looked up, or a file cannot be made
 */
export async function runScript(inputs: RunInputs, surroundings: RunSurroundings): Promise<ScriptRun> {
  const { selection, request, routing, bootstrap, diagnose, outputsDir, transcript, warnings } = inputs;
  const { aws, listener, cancelled, environment } = surroundings;
  const { script } = request;
  const runnerIp = inputs.securityGroup?.runnerIp;
  const warn = (message: string) => listener.warning(undefined, message);
  for (const warning of warnings) warn(warning);
  const waiting = (id: string, reason: string) => listener.waiting(id, reason);
  const choice = await choose(selection, { ...request, aws, cancelled, waiting });
  listener.chosen(choice);
  surroundings.chosen?.(choice.ids);
  const folder = outputsDir === undefined ? undefined : await OutputFolder.prepare(outputsDir, choice.ids);
  const values = [...secretValues(script?.env, environment), ...(bootstrap?.secrets ?? [])];
  const recording =
    transcript === undefined ? undefined : await Transcript.create(transcript, { choice, values });

  const debug = (message: string) => listener.debug(message);
  const route = chooseRoute(routing, { ...request, aws, warn, debug });
  const explain = diagnose
    ? explainFailure({ ...request, routing, runnerIp, aws, environment, cancelled })
    : undefined;
  const access: Access = { aws, route, explain };
  try {
    const results = await withRequestedPort(inputs, surroundings, () =>
      runOnInstances({
        ...request,
        choice,
        access: () => access,
        task: recorded(deploymentTask(request), folder),
        listener: recording?.recording(listener) ?? listener,
        repairLogin: bootstrap && installMissingPackages(bootstrap),
        cancelled,
      }),
    );
    if (bootstrap !== undefined) adviseToRemoveKey(results, warn);
    const failures = [folder?.failure, await recording?.close()];
    return { results, fileFailures: failures.filter((failure) => failure !== undefined) };
  } finally {
    route.close();
  }
}
