import { openConnection } from '../../connect/connection';
import { ConnectionTrace, type OpenedConnection } from '../../connect/connection-trace';
import { pushKey } from '../../connect/push';
import type { RouteTarget } from '../../connect/routes/route';
import { EicError } from '../../eic-error';
import type { ConnectionAttempt } from '../connection-attempt';
import type { Subject } from '../subject';
import { fact } from './fact';
import { routeTarget } from './route-target';

/** Maximum milliseconds of the attempt: packets that are dropped take all of it. */
const limitMs = 8_000;

/** Share of the time that is left: the checks must still be able to use what the attempt found. */
const limitShare = 0.75;

/** The connection attempt; for a subject that comes with one, that. There is only one for all checks. */
export const connectionAttempt = fact(
  async (subject): Promise<ConnectionAttempt> => subject.attempt ?? (await attempt(subject)),
);

/** The stream to the server, for checks that need the port open. */
export async function openedConnection(
  subject: Subject,
): Promise<ConnectionAttempt & { readonly opened: OpenedConnection }> {
  const attempted = await connectionAttempt(subject);
  const { opened } = attempted.trace;
  if (opened !== undefined) return { ...attempted, opened };
  throw attempted.error ?? new Error('an attempt that neither failed nor opened the route');
}

async function attempt(subject: Subject): Promise<ConnectionAttempt> {
  const { deadline, routing, route, push, osUser, keyType, hostKeyMode, knownHosts, aws } = subject;
  if (!push && routing.bastion !== undefined) {
    throw new EicError('EIC_NOT_STARTED', 'A connection through a bastion pushes a key to it.', {
      remedy: 'Allow the push.',
    });
  }
  const limited = deadline.share(Math.min(limitShare, limitMs / Math.max(1, deadline.remainingMs())));
  const trace = new ConnectionTrace();
  let target: RouteTarget | undefined;
  try {
    target = await routeTarget(subject);
    using _place = await route.reserve(target, limited.signal);
    const connection = await openConnection(target, route, {
      osUser,
      keyType,
      hostKeyMode,
      knownHosts,
      aws,
      deadline: limited,
      hostKeyChecked: ignore,
      warn: ignore,
      debug: ignore,
      trace,
      push: push ? pushKey : notPushed,
    });
    connection.close();
    return { target, trace, error: undefined };
  } catch (thrown) {
    deadline.throwIfCancelled();
    const error = EicError.from(thrown);
    return { target, trace, error: error.cause instanceof NotPushed ? undefined : error };
  }
}

/** Ends a login before the authentication, for want of a key. */
class NotPushed extends Error {}

async function notPushed(): Promise<never> {
  throw new NotPushed('no key was to be pushed');
}

function ignore(): void {}
