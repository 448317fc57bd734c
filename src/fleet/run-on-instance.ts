import { Deadline } from '../aws/deadline';
import { type Connection, openConnection } from '../connect/connection';
import { ConnectionTrace } from '../connect/connection-trace';
import type { VerifiedHostKey } from '../connect/host-keys/host-key';
import { requireSameHostKey } from '../connect/host-keys/same-host-key';
import type { Route, RouteTarget } from '../connect/routes/route';
import { bootAttemptMs, waitForBoot } from '../connect/wait-for-boot';
import { EicError } from '../eic-error';
import type { TaskEnd } from '../remote/task';
import type { Access } from './access';
import type { FailedConnection } from './failed-connection';
import type { LookedUp } from './look-up';
import { refusesPushedKeys, repaired } from './repair-login';
import type { Result } from './result';
import { ResultBuilder } from './result-builder';
import type { Run } from './run';

/** The result of one instance, with the full error behind `result.error`. */
export interface InstanceEnd<Outcome extends object> {
  readonly result: Result<Outcome>;
  readonly error: EicError | undefined;
  /** Returns the same end with more about why the connection failed; undefined if there is nothing to explain. */
  readonly explained?: (() => Promise<InstanceEnd<Outcome>>) | undefined;
}

/**
 * Connects to one instance and does the run's task there. Never rejects: a failure is in the result. The caller explains
 * the end after it has given the instance's place on the route to others.
 * @param refusal returns why the instance must not be started, after it has waited for its place on the route
 */
export async function runOnInstance<Outcome extends object>(
  id: string,
  lookedUp: LookedUp,
  run: Run<Outcome>,
  refusal: () => EicError | undefined,
): Promise<InstanceEnd<Outcome>> {
  const builder = new ResultBuilder(id, run, lookedUp.findMs);
  const failures: FailedConnection[] = [];
  const task = { ...run, refusal, connectionFailed: (failed: FailedConnection) => failures.push(failed) };
  const { outcome, error } = await doTask(id, lookedUp, task, builder).catch((thrown: unknown) => ({
    outcome: run.task.notStarted,
    error: EicError.from(thrown),
  }));
  const end = { result: builder.build(outcome, error), error };
  const [failed] = failures;
  if (failed === undefined) return end;
  const { explain } = run.access(failed.target.instance.region);
  if (explain === undefined) return end;
  return {
    ...end,
    async explained() {
      const why = await explain(failed).catch(() => failed.error);
      return { result: builder.build(outcome, why), error: why };
    },
  };
}

/** The end of an instance on which nothing was started, and why. */
export function notStarted<Outcome extends object>(
  id: string,
  { instances, findMs }: LookedUp,
  run: Run<Outcome>,
  error: EicError,
): InstanceEnd<Outcome> {
  const builder = new ResultBuilder(id, run, findMs);
  const instance = instances.get(id);
  if (instance !== undefined) builder.instance(instance);
  return { result: builder.build(run.task.notStarted, error), error };
}

/** @throws EicError if the task could not be started */
async function doTask<Outcome extends object>(
  id: string,
  { instances, targets, problems, wasPending }: LookedUp,
  run: Run<Outcome> & {
    readonly refusal: () => EicError | undefined;
    readonly connectionFailed: (failed: FailedConnection) => unknown;
  },
  builder: ResultBuilder,
): Promise<TaskEnd<Outcome>> {
  const instance = instances.get(id);
  if (instance !== undefined) builder.instance(instance);
  const problem = problems.get(id);
  if (problem !== undefined) throw problem;
  const target = targets.get(id);
  if (instance === undefined || target === undefined) throw new Error(`${id} is neither found nor missing`);

  const { task, listener, cancelled } = run;
  const { route, aws } = run.access(instance.region);
  using _place = await route.reserve(target, cancelled);
  const refused = run.refusal();
  if (refused !== undefined) throw refused;
  const trace = new ConnectionTrace();
  const connection = await connectRepaired(
    target,
    { ...run, route, aws, trace },
    builder,
    wasPending.has(id),
  ).catch((thrown: unknown) => {
    const error = EicError.from(thrown);
    if (!cancelled.aborted) run.connectionFailed({ error, target, trace });
    throw error;
  });
  try {
    builder.connected(connection);
    listener.connected(instance, connection.target, connection.hostKey);
    builder.taskStarted();
    return await task.run({
      instance,
      connection,
      output: (stream, chunk) => listener.output(instance, stream, chunk),
      warn: (message) => listener.warning(instance, message),
      transferring: (progress) => listener.transferring(instance, progress),
      cancelled,
    });
  } finally {
    connection.close();
  }
}

/** A run that connects to one instance. */
interface Connecting extends Run<object>, Pick<Access, 'aws' | 'route'> {
  readonly trace: ConnectionTrace;
}

/** Connects; if the instance refuses pushed keys and the run can repair that, connects again after it. */
async function connectRepaired(
  target: RouteTarget,
  run: Connecting,
  builder: ResultBuilder,
  wasPending: boolean,
): Promise<Connection> {
  try {
    return await connect(target, run, builder, wasPending);
  } catch (thrown) {
    const { repairLogin, trace, listener } = run;
    const seen = trace.opened?.hostKey;
    if (repairLogin === undefined || seen === undefined || !refusesPushedKeys(thrown, trace)) throw thrown;
    const hostKeyChecked = (hostKey: VerifiedHostKey) => requireSameHostKey(seen, hostKey, target);
    const { route, osUser, keyType, hostKeyMode, knownHosts, aws, connectTimeoutMs, cancelled } = run;
    await repairLogin({
      ...{ refusal: thrown, target, route, hostKeyChecked, connectTimeoutMs, cancelled },
      ...{ osUser, keyType, hostKeyMode, knownHosts, aws },
      warn: (message) => listener.warning(target.instance, message),
      debug: (message) => listener.debug(`${target.instance.id}: ${message}`),
    });
    builder.packagesInstalled();
    return await connect(target, { ...run, waitForBootMs: undefined, hostKeyChecked }, builder, false).catch(
      (again: unknown) => {
        throw repaired(again);
      },
    );
  }
}

async function connect(
  target: RouteTarget,
  run: Connecting & { readonly hostKeyChecked?: (hostKey: VerifiedHostKey) => void },
  builder: ResultBuilder,
  wasPending: boolean,
): Promise<Connection> {
  const { route, listener, connectTimeoutMs, waitForBootMs, cancelled } = run;
  const { instance } = target;
  builder.target(target);
  const logIn = (way: Route) =>
    openConnection(target, way, {
      ...run,
      deadline: new Deadline(connectTimeoutMs, cancelled),
      hostKeyChecked: (hostKey) => {
        run.hostKeyChecked?.(hostKey);
        builder.hostKey(hostKey);
      },
      warn: (message) => listener.warning(instance, message),
      debug: (message) => listener.debug(message),
    });
  if (waitForBootMs === undefined) return logIn(route);
  builder.bootWaitStarted();
  using opened = await waitForBoot(target, route, {
    ...run,
    wait: new Deadline(waitForBootMs, cancelled),
    attemptMs: bootAttemptMs(connectTimeoutMs),
    wasPending,
    waiting: (reason) => listener.waiting(instance.id, reason),
  });
  builder.booted();
  return await logIn(opened);
}
