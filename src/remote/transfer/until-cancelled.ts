import { EicError } from '../../eic-error';

/**
 * Returns the result of `work`, or throws as soon as the signal is aborted. The work itself is not stopped then.
 * @throws EicError `EIC_CANCELLED`
 */
export async function untilCancelled<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  let onAbort = () => {};
  const cancelled = new Promise<never>((_, reject) => {
    onAbort = () => reject(cancelledTransfer(signal));
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort);
  });
  try {
    return await Promise.race([work, cancelled]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

/** @throws EicError `EIC_CANCELLED` if the signal is aborted */
export function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw cancelledTransfer(signal);
}

function cancelledTransfer(signal: AbortSignal): EicError {
  return new EicError(
    'EIC_CANCELLED',
    'The run was cancelled while files were copied. Nothing was replaced at the destination.',
    { remedy: 'Run it again to copy the files.', cause: signal.reason },
  );
}
