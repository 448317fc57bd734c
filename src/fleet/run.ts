import type { AwsClients } from '../aws/clients';
import { Deadline } from '../aws/deadline';
import { type ChosenTargets, chooseTargets } from '../connect/choose-targets';
import { type Connection, type ConnectionOptions, openConnection } from '../connect/connection';
import { reportUnmatchedLines } from '../connect/host-keys/unmatched-lines';
import type { Route } from '../connect/routes/route';
import { EicError } from '../eic-error';
import { type Found, findInstances } from '../instance/find';
import type { Instance } from '../instance/instance';
import { runScript, type ScriptEnd, type ScriptRequest } from '../remote/script/run-script';
import { forEachInParallel } from './for-each-in-parallel';
import type { RunListener } from './listener';
import type { InstanceResult } from './result';
import { ResultBuilder } from './result-builder';

/** What to run, where, and how to get there. */
export interface RunRequest
  extends Pick<ConnectionOptions, 'osUser' | 'keyType' | 'hostKeyMode' | 'knownHosts'> {
  readonly instanceIds: readonly string[];
  readonly route: Route;
  readonly port: number;
  readonly script: ScriptRequest;
  /** Milliseconds for finding the instances, and again for connecting to each. */
  readonly connectTimeoutMs: number;
  readonly maxParallel: number;
}

/**
 * Runs a script on each instance and tells `listener` how it goes. What fails on one instance is that instance's
 * result; the others go on.
 * @param cancelled aborted with the `EicError` to report for what had not ended
 * @returns one result an instance, in the order asked for
 * @throws EicError where nothing could be run anywhere: the instances cannot be looked up
 */
export async function runOnInstances(
  request: RunRequest,
  aws: AwsClients,
  listener: RunListener,
  cancelled: AbortSignal,
): Promise<InstanceResult[]> {
  const startedAt = performance.now();
  const deadline = new Deadline(request.connectTimeoutMs, cancelled);
  const found = await findInstances(request.instanceIds, aws, deadline);
  const running = [...found.instances.values()].filter(({ id }) => !found.problems.has(id));
  const chosen = await chooseTargets(running, request.route, deadline);
  const warning = reportUnmatchedLines(request.knownHosts, request.hostKeyMode, {
    targets: [...chosen.targets.values()],
    notDialed: request.instanceIds.filter((id) => !chosen.targets.has(id)),
  });
  const findMs = performance.now() - startedAt;
  listener.found([...found.instances.values()]);
  if (warning !== undefined) listener.warning(undefined, warning);
  return forEachInParallel(request.instanceIds, request.maxParallel, async (id) => {
    const result = new ResultBuilder(id, request, findMs);
    const error = await runOnInstance(id, found, chosen, request, aws, listener, result, cancelled).then(
      () => undefined,
      (thrown: unknown) => EicError.from(thrown),
    );
    const finished = result.build(error);
    listener.finished(finished, error);
    return finished;
  });
}

/** @throws EicError also for a script that failed */
async function runOnInstance(
  id: string,
  { instances, problems }: Found,
  { targets, problems: unreachable }: ChosenTargets,
  request: RunRequest,
  aws: AwsClients,
  listener: RunListener,
  result: ResultBuilder,
  cancelled: AbortSignal,
): Promise<void> {
  const instance = instances.get(id);
  if (instance !== undefined) result.instance(instance);
  const problem = problems.get(id) ?? unreachable.get(id);
  if (problem !== undefined) throw problem;
  const target = targets.get(id);
  if (instance === undefined || target === undefined) throw new Error(`${id} is neither found nor missing`);
  cancelled.throwIfAborted();
  result.target(target);

  const connection = await openConnection(target, request.route, {
    ...request,
    aws,
    deadline: new Deadline(request.connectTimeoutMs, cancelled),
    hostKeyChecked: (hostKey) => result.hostKey(hostKey),
    warn: (message) => listener.warning(instance, message),
    debug: (message) => listener.debug(message),
  });
  try {
    result.connected(connection);
    listener.connected(instance, connection.target, connection.hostKey);
    const end = await runOver(connection, instance, request.script, listener, result, cancelled);
    result.ended(end);
    throwIfFailed(end, request.script);
  } finally {
    connection.close();
  }
}

function runOver(
  { client }: Connection,
  instance: Instance,
  script: ScriptRequest,
  listener: RunListener,
  result: ResultBuilder,
  cancelled: AbortSignal,
): Promise<ScriptEnd> {
  result.runStarted();
  return runScript(
    client,
    script,
    (stream, chunk) => {
      result.output(stream, chunk.length);
      return listener.output(instance, stream, chunk);
    },
    cancelled,
  );
}

function throwIfFailed({ exitCode, signal }: ScriptEnd, { shell }: ScriptRequest): void {
  if (exitCode === 0) return;
  const how = signal === null ? `ended with exit code ${exitCode}` : `was killed by ${signal}`;
  throw new EicError('EIC_SCRIPT_FAILED', `The script ${how}.`, { remedy: whatToLookAt(signal, shell) });
}

function whatToLookAt(signal: string | null, shell: string): string {
  if (signal === 'SIGKILL') {
    return 'Often that is the kernel, out of memory: look at `journalctl --dmesg` on the instance.';
  }
  if (signal !== null) return 'Find out on the instance who sent it: `journalctl` at the time of the run.';
  const endsAtFirst = shell === 'bash' || shell === 'sh';
  return `Its own output says why${endsAtFirst ? '; the first command that fails ends the script' : ''}.`;
}
