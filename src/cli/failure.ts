import { EicError } from '../eic-error';
import { errorText } from '../report/text/error-text';
import { errorInFlagWords } from './action-inputs/flag-words';
import { UsageError, usageExitCode } from './usage-error';

/** Exit code of a command that failed before, or without, an exit code of a remote command: that of OpenSSH's `ssh`. */
export const failedExitCode = 255;

/**
 * Writes a failure to standard error, with flags in place of the action's inputs, and sets the exit code:
 * {@link usageExitCode} for `EIC_INPUT_INVALID`, else {@link failedExitCode}.
 * @returns the error
 * @throws {UsageError} unchanged: the program reports it
 */
export function reportFailure(thrown: unknown): EicError {
  if (thrown instanceof UsageError) throw thrown;
  const error = EicError.from(thrown);
  process.exitCode = error.code === 'EIC_INPUT_INVALID' ? usageExitCode : failedExitCode;
  process.stderr.write(`eic: ${errorText(errorInFlagWords(error))}\n`);
  return error;
}
