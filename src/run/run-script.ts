import type { AwsClients } from '../aws/clients';
import { chooseRoute } from '../connect/choose-route';
import type { ExplainerOptions } from '../doctor/explain-failure';
import type { EicError } from '../eic-error';
import type { ExplainFailure } from '../fleet/failed-connection';
import type { RunListener } from '../fleet/listener';
import type { InstanceResult } from '../fleet/result';
import { runOnInstances } from '../fleet/run-on-instances';
import type { RunInputs } from '../inputs/run-inputs';
import { secretValues } from '../inputs/secret-values';
import type { SecurityGroupInputs } from '../inputs/security-group';
import { OutputFolder } from '../remote/output-files/output-folder';
import { recorded } from '../remote/output-files/recorded-task';
import { scriptTask } from '../remote/script/script-task';
import { Transcript } from '../report/transcript/transcript';
import {
  type AccessRequest,
  type AccessSurroundings,
  type LeaseRecord,
  withOpenPort,
} from '../security-group/access';

/** The surroundings of {@link runScript}. */
export interface RunSurroundings {
  readonly aws: AwsClients;
  readonly listener: RunListener;
  /** Aborted with the `EicError` to report for what had not ended. */
  readonly cancelled: AbortSignal;
  /** Its credentials are masked in the transcript. */
  readonly environment: NodeJS.ProcessEnv;
  /** Keeps what is needed to close the port of `security-group` if this process is killed. Default is to keep nothing. */
  readonly leases?: LeaseKeeper;
  /** Shows something that the user may want to know. Default is not to show it. */
  readonly notice?: (message: string) => void;
}

/** Keeps a lease on a rule of a security group. */
export interface LeaseKeeper {
  beforeOpening(record: LeaseRecord): void;
  closed(): void;
}

/** The end of a run. */
export interface ScriptRun {
  /** One for each instance, in the order asked for. */
  readonly results: readonly InstanceResult[];
  /** Why files of `outputs-dir` or the transcript are missing or incomplete. */
  readonly fileFailures: readonly EicError[];
}

/** The doctor takes time to load, and is needed only after a failure. */
function explainer(options: ExplainerOptions): ExplainFailure {
  let made: Promise<ExplainFailure> | undefined;
  return async (failed) => {
    made ??= import('../doctor/explain-failure').then(({ failureExplainer }) => failureExplainer(options));
    return (await made)(failed);
  };
}

/**
 * Runs the script of the inputs on their instances, over the route that they ask for, and writes the files that they ask
 * for.
 * @throws EicError if nothing could be run anywhere: the instances cannot be looked up, or a file cannot be made
 */
export async function runScript(
  { request, routing, bootstrap, securityGroup, diagnose, outputsDir, transcript, warnings }: RunInputs,
  surroundings: RunSurroundings,
): Promise<ScriptRun> {
  const { aws, listener, cancelled, environment } = surroundings;
  const { instanceIds, script } = request;
  const warn = (message: string) => listener.warning(undefined, message);
  for (const warning of warnings) warn(warning);
  const folder = outputsDir === undefined ? undefined : await OutputFolder.prepare(outputsDir, instanceIds);
  const values = [...secretValues(script.env, environment), ...(bootstrap?.secrets ?? [])];
  const recording =
    transcript === undefined ? undefined : await Transcript.create(transcript, { instanceIds, values });

  const debug = (message: string) => listener.debug(message);
  const route = chooseRoute(routing, { ...request, aws, warn, debug });
  try {
    const repairLogin =
      bootstrap && (await import('../install/package-installer')).packageInstaller(bootstrap);
    const run = () =>
      runOnInstances({
        ...request,
        route,
        ...(diagnose && { explain: explainer({ ...request, routing, aws, environment, cancelled }) }),
        task: recorded(scriptTask(script), folder),
        aws,
        listener: recording?.recording(listener) ?? listener,
        repairLogin,
        cancelled,
      });
    const results = await (securityGroup === undefined
      ? run()
      : withOpenPort(accessRequest(securityGroup, request, routing), access(surroundings), run));
    if (bootstrap !== undefined) adviseToRemoveKey(results, warn);
    const failures = [folder?.failure, await recording?.close()];
    return { results, fileFailures: failures.filter((failure) => failure !== undefined) };
  } finally {
    route.close();
  }
}

function accessRequest(
  { groupId, runnerIp }: SecurityGroupInputs,
  { connectTimeoutMs }: RunInputs['request'],
  { port, bastion }: RunInputs['routing'],
): AccessRequest {
  return { groupId, runnerIp, port: bastion?.port ?? port, timeoutMs: connectTimeoutMs };
}

function access({
  aws,
  listener,
  cancelled,
  environment,
  leases,
  notice,
}: RunSurroundings): AccessSurroundings {
  return {
    aws,
    environment,
    cancelled,
    warn: (message) => listener.warning(undefined, message),
    notice: notice ?? ((message) => listener.debug(message)),
    debug: (message) => listener.debug(message),
    beforeOpening: (record) => leases?.beforeOpening(record),
    closed: () => leases?.closed(),
  };
}

/** Says that the key is no longer needed, if all instances accept pushed keys. */
function adviseToRemoveKey(results: readonly InstanceResult[], warn: (message: string) => void): void {
  if (results.some(({ durationsMs }) => durationsMs.authenticate === null)) return;
  const state = results.some(({ packagesInstalled }) => packagesInstalled)
    ? 'All instances have the EC2 Instance Connect packages now'
    : '`bootstrap-key` was not used: all instances have the EC2 Instance Connect packages';
  warn(`${state}. Remove \`install-packages\` and \`bootstrap-key\`, and delete the stored key.`);
}
