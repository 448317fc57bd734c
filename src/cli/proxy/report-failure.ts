import { EicError } from '../../eic-error';
import { errorLine } from '../../report/text/error-text';
import { singleLine } from '../../report/text/safe-text';
import { thrownText } from '../../thrown-text';
import { errorInFlagWords } from '../action-inputs/flag-words';
import { failedExitCode } from '../failure';
import { UsageError, usageExitCode } from '../usage-error';
import { disconnectMessage, isStandardErrorDiscarded } from './disconnect';

/**
 * Reports a failure as one line on standard error, and sets the exit code.
 * @param expectsServer whether an SSH client reads our standard output, and has read nothing yet: it then gets the
 * failure from there if nobody sees standard error
 */
export function reportProxyFailure(thrown: unknown, expectsServer: boolean): void {
  const { line, exitCode } = described(thrown);
  process.exitCode = exitCode;
  if (expectsServer && isStandardErrorDiscarded()) process.stdout.write(disconnectMessage(line));
  else process.stderr.write(`eic: ${line}\n`);
}

function described(thrown: unknown): { readonly line: string; readonly exitCode: number } {
  if (thrown instanceof UsageError) return { line: singleLine(thrownText(thrown)), exitCode: usageExitCode };
  const found = EicError.from(thrown);
  // In a job, the words of the setup action's inputs are the right ones.
  const error = process.env.GITHUB_ACTIONS === 'true' ? found : errorInFlagWords(found);
  const exitCode = error.code === 'EIC_INPUT_INVALID' ? usageExitCode : failedExitCode;
  return { line: errorLine(error), exitCode };
}
