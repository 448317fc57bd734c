import { EicError } from '../eic-error';

/** Longer than stopping a script takes; the runner itself kills after 10 s. */
const exitAfterMs = 4_800;

/** A signal that is aborted when the job is cancelled. */
export interface Cancellation extends Disposable {
  readonly signal: AbortSignal;
}

/**
 * Turns SIGINT and SIGTERM, by which the runner cancels a job, into an aborted signal. What has not ended within 5 s
 * after that ends with the process.
 */
export function cancellation(): Cancellation {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const cancel = (signal: NodeJS.Signals) => {
    if (controller.signal.aborted) return;
    timer = setTimeout(() => process.exit(1), exitAfterMs);
    controller.abort(
      new EicError('EIC_CANCELLED', `The job was cancelled (${signal}).`, {
        remedy: 'A script that ran was told to stop (TERM, then KILL) with all that it had started.',
      }),
    );
  };
  process.on('SIGINT', cancel);
  process.on('SIGTERM', cancel);
  return {
    signal: controller.signal,
    [Symbol.dispose]() {
      clearTimeout(timer);
      process.off('SIGINT', cancel);
      process.off('SIGTERM', cancel);
    },
  };
}
