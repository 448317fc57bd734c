import type { Deadline } from './deadline';
import { type AwsCall, awsError, isTransient } from './error';

/**
 * Makes one call to AWS; throttling, 5xx and network failures are tried again until the deadline. The SDK's
 * own retries are off: they know of no deadline and cannot be cancelled while they wait.
 * @throws EicError
 */
export async function callAws<T>(
  call: AwsCall,
  deadline: Deadline,
  send: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  let transient: unknown;
  for (let attempt = 0; ; attempt++) {
    try {
      return await send(deadline.signal);
    } catch (thrown) {
      deadline.throwIfCancelled();
      // An attempt cut off by the deadline says less than the failure before it.
      if (deadline.over) throw awsError(transient ?? thrown, call);
      if (!isTransient(thrown)) throw awsError(thrown, call);
      transient = thrown;
      if (!(await deadline.backOff(attempt))) throw awsError(thrown, call);
    }
  }
}
