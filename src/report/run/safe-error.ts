import type { ResultError } from '../../fleet/results/result';
import { printable, printableLine } from '../text/printable';

/** Returns an error whose texts are safe to print: each is one line, without controls and workflow commands. */
export function safeError({ code, message, remedy, details, requestId }: ResultError): ResultError {
  return {
    code,
    message: printable(message),
    remedy: printable(remedy),
    details: details.flatMap((detail) => detail.split(/\r?\n/)).map(printableLine),
    requestId: requestId === null ? null : printable(requestId),
  };
}
