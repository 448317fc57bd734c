import type { ConnectionTrace } from '../../connect/connection-trace';
import type { RouteTarget } from '../../connect/routes/route';
import type { EicError } from '../../eic-error';

/** A connection to an instance that failed, with all that it found. */
export interface FailedConnection {
  readonly error: EicError;
  readonly target: RouteTarget;
  readonly trace: ConnectionTrace;
}

/** Returns the error with more about why the connection failed; its code stays. Ends when the run is cancelled. */
export type ExplainFailure = (failed: FailedConnection) => Promise<EicError>;
