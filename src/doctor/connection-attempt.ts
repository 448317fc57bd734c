import type { ConnectionTrace } from '../connect/connection-trace';
import type { RouteTarget } from '../connect/routes/route';
import type { EicError } from '../eic-error';

/** One attempt to log in: the findings of all checks on the way to the shell. Nothing is run after the login. */
export interface ConnectionAttempt {
  /** Undefined if the route found no place to dial. */
  readonly target: RouteTarget | undefined;
  readonly trace: ConnectionTrace;
  /** Why it failed; undefined if it logged in, or was to push no key and came as far as that. */
  readonly error: EicError | undefined;
}
