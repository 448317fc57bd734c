import { AccessDenied } from '../aws/error';
import type { EicError, ErrorCode } from '../eic-error';
import type { Problem } from './check';

/** Codes of errors that say nothing about the instance: the runner or AWS kept something from being tried. */
const untold: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'EIC_CREDENTIALS_MISSING',
  'EIC_CREDENTIALS_REFUSED',
  'EIC_THROTTLED',
  'EIC_AWS_UNAVAILABLE',
  'EIC_CANCELLED',
  'EIC_NOT_STARTED',
  'EIC_TOO_MANY_OPEN_FILES',
  'EIC_INTERNAL',
]);

/**
 * Returns a failed check for the error of a connection, in its words.
 * @throws the error, if it says nothing about the instance: the check is then unknown
 */
export function failure(error: EicError): Problem {
  if (untold.has(error.code)) throw error;
  return problem(error);
}

/** Returns an error as a problem, in its words. */
export function problem(error: EicError): Problem {
  const { message, remedy, details } = error;
  const denied = error instanceof AccessDenied || error.code === 'EIC_ACCESS_DENIED';
  return {
    state: 'failed',
    summary: message,
    remedy,
    ...(details.length === 0 ? {} : denied ? { fix: details } : { evidence: details }),
  };
}
