import type { TracedPush } from '../../connect/connection-trace';
import { TooManyOpenFiles } from '../../connect/routes/route';
import type { EicError, ErrorCode } from '../../eic-error';
import type { Again } from './transport';

/** A push that failed with one of these may succeed later. The instance had no part in that. */
const notTaken: readonly ErrorCode[] = ['EIC_THROTTLED', 'EIC_AWS_UNAVAILABLE'];

/**
 * Returns why a login that failed may be tried again.
 * @param push the last push of the login
 * @param connectTimeoutMs milliseconds that the login had
 */
export function againAfterLogin(
  error: EicError,
  push: TracedPush | undefined,
  connectTimeoutMs: number,
): Again | undefined {
  if (error instanceof TooManyOpenFiles) return 'out-of-files';
  if (push === undefined) return undefined;
  if (push.error === error) return notTaken.includes(error.code) ? 'aws' : undefined;
  // AWS took the key so late that the rest of the login had too little time.
  return push.ms > connectTimeoutMs / 2 && error.code === 'EIC_CONNECT_TIMED_OUT' ? 'aws' : undefined;
}
