import type { Duplex } from 'node:stream';
import type { Deadline } from '../aws/deadline';
import { keptDropping } from './connection-failure';
import { ConnectionDropped, type Route, type RouteTarget } from './routes/route';

/**
 * Opens a stream to the target that something else than our own SSH client uses. An attempt that is dropped is repeated
 * until the deadline. The caller owns the stream.
 * @throws EicError, the route's own; TooManyOpenFiles; the reason given at cancellation
 */
export async function openStream(route: Route, target: RouteTarget, deadline: Deadline): Promise<Duplex> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await route.open(target, deadline);
    } catch (thrown) {
      deadline.throwIfCancelled();
      if (!(thrown instanceof ConnectionDropped)) throw thrown;
      if (!(await deadline.backOff(attempt))) throw keptDropping(target, deadline.totalMs, thrown);
    }
  }
}
