import { EicError } from '../../eic-error';

/** Returns the error of a transfer that failed: one sentence about what happened, and one about what to do. */
export function transferFailed(message: string, remedy: string, cause?: unknown): EicError {
  return new EicError('EIC_TRANSFER_FAILED', message, { remedy, cause });
}
