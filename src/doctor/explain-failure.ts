import type { AwsClients } from '../aws/clients';
import { Deadline } from '../aws/deadline';
import { withSharedReads } from '../aws/shared-reads';
import { type BastionAttempt, BastionFailure } from '../connect/bastion';
import type { RouteInputs } from '../connect/choose-route';
import { type RouteTarget, unlimited } from '../connect/routes/route';
import type { EicError, ErrorCode } from '../eic-error';
import type { RunRequest } from '../fleet/run';
import type { ExplainFailure, FailedConnection } from '../fleet/schedule/failed-connection';
import { allChecks } from './all-checks';
import { diagnose } from './diagnose';
import { explainedError } from './explained-error';
import { Places } from './places';
import { failedCheck, relevantChecks } from './relevant-checks';
import type { Subject } from './subject';

/** Codes of failures that the chain between runner and instance can explain. Others say all that can be known. */
const explicable: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'EIC_UNREACHABLE',
  'EIC_REFUSED',
  'EIC_NOT_SSH',
  'EIC_CONNECT_TIMED_OUT',
  'EIC_AUTHENTICATION_REFUSED',
  'EIC_BASTION_FAILED',
  'EIC_SESSION_MANAGER_FAILED',
]);

/** Explanations at a time: a fleet whose security group is closed fails all at once. */
const atATime = 4;

/** Options of {@link failureExplainer}. */
export interface ExplainerOptions
  extends Pick<RunRequest, 'osUser' | 'keyType' | 'hostKeyMode' | 'knownHosts'> {
  readonly routing: RouteInputs;
  readonly aws: AwsClients;
  readonly environment: NodeJS.ProcessEnv;
  /** The address that connections come from, if the user gave it. */
  readonly runnerIp?: string | undefined;
  readonly cancelled: AbortSignal;
  /** Milliseconds for one explanation, counted from the failure: waiting for others is a part of it. Default is 10 s. */
  readonly limitMs?: number;
}

/**
 * Returns a function that explains failed connections by the doctor's checks. It uses what the connection found: it makes
 * no other and pushes no key. It only reads from AWS, as far as the permissions reach, for ten seconds at most. The
 * returned function never rejects: without an explanation it returns the error as it was.
 */
export function failureExplainer(given: ExplainerOptions): ExplainFailure {
  const { cancelled, limitMs = 10_000 } = given;
  // A fleet fails by one security group, one subnet, one AMI.
  const options = { ...given, aws: withSharedReads(given.aws) };
  const places = new Places(atATime);
  const bastions = new Map<string, Promise<EicError>>();
  const explain = async (failed: FailedConnection): Promise<EicError> => {
    const { error } = failed;
    const deadline = new Deadline(limitMs, cancelled);
    try {
      using _place = await places.take(deadline.signal);
      if (!(error instanceof BastionFailure)) return await examined(failed, options, deadline);
      if (error.attempt === undefined) return error;
      // All instances behind a bastion fail with it.
      const { message } = error;
      const explained = bastions.get(message) ?? bastionExamined(error, error.attempt, options, deadline);
      bastions.set(message, explained);
      return await explained;
    } catch {
      return error;
    }
  };
  return async (failed) => {
    if (!explicable.has(failed.error.code)) return failed.error;
    const explained = await explain(failed);
    return cancelled.aborted ? failed.error : explained;
  };
}

async function bastionExamined(
  failure: BastionFailure,
  { target, trace }: BastionAttempt,
  options: ExplainerOptions,
  deadline: Deadline,
): Promise<EicError> {
  const { routing } = options;
  const { osUser, port } = routing.bastion ?? { osUser: options.osUser, port: target.port };
  const toBastion = { ...routing, port, bastion: undefined, instanceIp: undefined };
  const asInstance = { ...options, osUser, routing: toBastion };
  const explained = await examined({ error: failure.error, target, trace }, asInstance, deadline);
  return new BastionFailure(target.instance.id, explained, failure.attempt);
}

async function examined(
  { error, target, trace }: FailedConnection,
  options: ExplainerOptions,
  deadline: Deadline,
): Promise<EicError> {
  const subject: Subject = {
    ...options,
    instance: target.instance.id,
    route: routeTo(target),
    // Nothing is pushed: the attempt has been made.
    push: true,
    attempt: { target, trace, error },
    deadline,
  };
  const failed = failedCheck({ error, target, trace });
  return explainedError(error, failed, await diagnose(subject, relevantChecks(failed, allChecks)));
}

/** A route whose target is known already, and that opens nothing. */
function routeTo(target: RouteTarget): Subject['route'] {
  return {
    target: async () => target,
    reserve: unlimited,
    open: async () => {
      throw new Error('a connection that failed is not opened again');
    },
    close() {},
  };
}
