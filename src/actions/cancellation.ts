import { EicError } from '../eic-error';

/** Milliseconds from cancellation to exit. Stopping a script takes less; the runner kills the process after 10 s. */
const exitAfterMs = 4_800;

/** A signal that is aborted when the job is cancelled. */
export interface Cancellation extends Disposable {
  readonly signal: AbortSignal;
}

/**
 * Turns SIGINT and SIGTERM, with which the runner cancels a job, into an aborted signal. Exits the process if it is still
 * running 5 s later.
 */
export function cancellation(): Cancellation {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const cancel = (signal: NodeJS.Signals) => {
    if (controller.signal.aborted) return;
    timer = setTimeout(() => process.exit(1), exitAfterMs);
    controller.abort(
      new EicError('EIC_CANCELLED', `The job was cancelled (${signal}).`, {
        remedy: 'A script that was running was sent TERM, then KILL, with all processes that it had started.',
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
