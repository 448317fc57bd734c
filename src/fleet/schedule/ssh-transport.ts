import type { Pace } from '../../aws/pace';
import type { Connection } from '../../connect/connection';
import { ConnectionTrace } from '../../connect/connection-trace';
import { type PushKey, pushKey } from '../../connect/push';
import { type RouteTarget, TooManyOpenFiles } from '../../connect/routes/route';
import { EicError } from '../../eic-error';
import type { Instance } from '../../instance/instance';
import type { LookedUp } from '../look-up';
import type { Result } from '../results/result';
import { ResultBuilder } from '../results/result-builder';
import type { Run } from '../run';
import { againAfterLogin } from './again-after-login';
import { connectInstance } from './connect-instance';
import type { FailedConnection } from './failed-connection';
import type { Ended, Transport } from './transport';

/** The result of one instance, with the full error behind `result.error`. */
export interface InstanceEnd<Outcome extends object> {
  readonly result: Result<Outcome>;
  readonly error: EicError | undefined;
  /** Returns the same end with more about why the connection failed; undefined if there is nothing to explain. */
  readonly explained?: (() => Promise<InstanceEnd<Outcome>>) | undefined;
}

/** A connection that is logged in to an instance, and its place on the route. */
export interface SshSession {
  readonly instance: Instance;
  readonly connection: Connection;
  readonly builder: ResultBuilder;
  /** Disposes of the place, after the connection is closed. */
  readonly place: Disposable;
  /** Whether the connection was lost while it waited for its task. */
  isLost: boolean;
}

/**
 * Logs in to the instances of a run over SSH, and does its task there. A failure is in the end of the instance. The caller
 * explains the end after it has given the instance's place to others.
 * @param refusal returns why an instance must not be started, after it has waited for its place on the route
 */
export function sshTransport<Outcome extends object>(
  lookedUp: LookedUp,
  run: Run<Outcome>,
  refusal: (id: string) => EicError | undefined,
): Transport<string, SshSession, InstanceEnd<Outcome>> {
  const { task, listener, cancelled } = run;

  const failed = (thrown: unknown, builder: ResultBuilder): Ended<InstanceEnd<Outcome>> => {
    const error = EicError.from(thrown);
    const end = { result: builder.build(task.notStarted, error), error };
    return { end, again: error instanceof TooManyOpenFiles ? 'out-of-files' : undefined };
  };

  return {
    async logIn(id, pushes) {
      const builder = new ResultBuilder(id, run, lookedUp.findMs);
      const trace = new ConnectionTrace();
      /** Given back here, unless the session has it. */
      let place: Disposable | undefined;
      let target: RouteTarget | undefined;
      try {
        const instance = lookedUp.instances.get(id);
        if (instance !== undefined) builder.instance(instance);
        const problem = lookedUp.problems.get(id);
        if (problem !== undefined) throw problem;
        const chosen = lookedUp.targets.get(id);
        if (instance === undefined || chosen === undefined)
          throw new Error(`${id} is neither found nor missing`);
        const { route, aws } = run.access(instance.region);
        const reserved = await route.reserve(chosen, cancelled);
        place = reserved;
        const refused = refusal(id);
        if (refused !== undefined) throw refused;
        target = chosen;
        const connecting = { ...run, route, aws, trace, push: pacedPush(pushes) };
        const connection = await connectInstance(target, connecting, builder, lookedUp.wasPending.has(id));
        builder.connected(connection);
        const session = { instance, connection, builder, place: reserved, isLost: false };
        place = undefined;
        connection.client.once('close', () => {
          session.isLost = true;
        });
        return { session };
      } catch (thrown) {
        const ended = failed(thrown, builder);
        const { error } = ended.end;
        if (target === undefined || error === undefined || cancelled.aborted) return ended;
        const end = explainable(ended.end, { error, target, trace }, builder, run);
        return { end, again: againAfterLogin(error, trace.push, run.connectTimeoutMs) };
      } finally {
        place?.[Symbol.dispose]();
      }
    },

    async run(_id, { instance, connection, builder, place, isLost }) {
      using _place = place;
      try {
        if (isLost) return { ...failed(lostBeforeTask(), builder), again: 'lost' };
        listener.connected(instance, connection.target, connection.hostKey);
        builder.taskStarted();
        const { outcome, error } = await task.run({
          instance,
          connection,
          output: (stream, chunk) => listener.output(instance, stream, chunk),
          warn: (message, shared) => listener.warning(instance, message, shared),
          transferring: (progress) => listener.transferring(instance, progress),
          cancelled,
        });
        const end = { result: builder.build(outcome, error), error };
        return { end, again: error instanceof TooManyOpenFiles ? 'out-of-files' : undefined };
      } catch (thrown) {
        return failed(thrown, builder);
      } finally {
        connection.close();
      }
    },

    close({ connection, place }) {
      connection.close();
      place[Symbol.dispose]();
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

function pacedPush(pushes: Pace): PushKey {
  return (instance, osUser, publicKey, aws, deadline) =>
    pushKey(instance, osUser, publicKey, aws, deadline, pushes);
}

function lostBeforeTask(): EicError {
  return new EicError('EIC_CONNECTION_LOST', 'The connection was lost before anything was started.', {
    remedy: 'Check whether the instance was stopped, rebooted or out of memory; then run the job again.',
  });
}

/** Adds the explanation of a connection that failed, if the run explains failures. */
function explainable<Outcome extends object>(
  end: InstanceEnd<Outcome>,
  failed: FailedConnection,
  builder: ResultBuilder,
  { task, access }: Run<Outcome>,
): InstanceEnd<Outcome> {
  const { explain } = access(failed.target.instance.region);
  if (explain === undefined) return end;
  return {
    ...end,
    async explained() {
      const why = await explain(failed).catch(() => failed.error);
      return { result: builder.build(task.notStarted, why), error: why };
    },
  };
}
