import type { Deadline } from './deadline';
import { type AwsCall, awsError, isClockCorrected, isTransient } from './error';

/**
 * Makes one call to AWS. Retries throttling, 5xx and network failures until the deadline. If AWS refused the call
 * because of the runner's clock, it is retried once: the SDK has corrected its clock from the response. The SDK's own
 * retries are off, because they ignore the deadline and cannot be cancelled while they wait.
 * @throws EicError
 */
export async function callAws<T>(
  call: AwsCall,
  deadline: Deadline,
  send: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  let transient: unknown;
  let clockCorrected = false;
  for (let attempt = 0; ; attempt++) {
    try {
      return await send(deadline.signal);
    } catch (thrown) {
      deadline.throwIfCancelled();
      // An attempt that the deadline cut off says less than the failure before it.
      if (deadline.over) throw awsError(transient ?? thrown, call);
      if (!clockCorrected && isClockCorrected(thrown)) {
        clockCorrected = true;
        continue;
      }
      if (!isTransient(thrown)) throw awsError(thrown, call);
      transient = thrown;
      if (!(await deadline.backOff(attempt))) throw awsError(thrown, call);
    }
  }
}
