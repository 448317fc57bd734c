import type { Deadline } from './deadline';
import { type AwsCall, awsError, isClockCorrected, isThrottled, isTransient, noTurn } from './error';
import type { Pace, Turn } from './pace';

/**
 * Makes one call to AWS. Retries throttling, 5xx and network failures until the deadline. If AWS refused the call
 * because of the runner's clock, it is retried once: the SDK has corrected its clock from the response. The SDK's own
 * retries are off, because they ignore the deadline and cannot be cancelled while they wait.
 * @param pace when each attempt may be made; default is at once
 * @throws EicError
 */
export async function callAws<T>(
  call: AwsCall,
  deadline: Deadline,
  send: (signal: AbortSignal) => Promise<T>,
  pace?: Pace,
): Promise<T> {
  let transient: unknown;
  let clockCorrected = false;
  for (let attempt = 0; ; attempt++) {
    let turn: Turn | undefined;
    try {
      turn = await pace?.turn(deadline.signal);
      const response = await send(deadline.signal);
      turn?.accepted();
      return response;
    } catch (thrown) {
      deadline.throwIfCancelled();
      if (isThrottled(thrown)) turn?.throttled();
      // An attempt that the deadline cut off says less than the failure before it.
      if (deadline.over) {
        if (transient === undefined && pace !== undefined && turn === undefined) throw noTurn(call);
        throw awsError(transient ?? thrown, call);
      }
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
