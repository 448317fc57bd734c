import type { ConnectionOptions } from '../../connect/connection';
import type { ConnectionTrace } from '../../connect/connection-trace';
import type { Route, RouteTarget } from '../../connect/routes/route';
import { EicError } from '../../eic-error';

/** A login that an instance refused, with all that another connection to it needs. */
export interface RefusedLogin extends Omit<ConnectionOptions, 'deadline' | 'privateKey' | 'push' | 'trace'> {
  readonly refusal: EicError;
  readonly target: RouteTarget;
  readonly route: Route;
  /** Milliseconds for one connection. */
  readonly connectTimeoutMs: number;
  /** Aborted with the `EicError` to report. */
  readonly cancelled: AbortSignal;
}

/**
 * Makes an instance accept pushed keys after it refused them. `hostKeyChecked` throws if another host key is shown than
 * in the refused login.
 * @throws EicError if that is not possible, or would change nothing
 */
export type RepairLogin = (refused: RefusedLogin) => Promise<void>;

/** Whether an instance refused each pushed key, and did not ask for a second factor after one. */
export function refusesPushedKeys(thrown: unknown, { opened }: ConnectionTrace): thrown is EicError {
  return (
    thrown instanceof EicError &&
    thrown.code === 'EIC_AUTHENTICATION_REFUSED' &&
    opened?.wantedAfterKey === undefined
  );
}

/** Says in the error of a login that the packages are not its cause. */
export function repaired(thrown: unknown): unknown {
  if (!(thrown instanceof EicError) || thrown.code !== 'EIC_AUTHENTICATION_REFUSED') return thrown;
  return thrown.with({
    message: `${thrown.message} The EC2 Instance Connect packages had just been installed.`,
  });
}
