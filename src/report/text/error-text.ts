import type { EicError, ErrorCode } from '../../eic-error';
import { documentationUrl, type Environment } from './documentation-url';
import { safeLine } from './output-lines';
import { singleLine } from './safe-text';

/** Returns the URL of the page that explains a code, or `undefined` if the server is not known. */
export function errorUrl(code: ErrorCode, env: Environment = process.env): string | undefined {
  return documentationUrl(errorPage(code), env);
}

/** Returns the page that explains a code, as a path in this repository. */
function errorPage(code: ErrorCode): string {
  return `docs/errors.md#${code.toLowerCase()}`;
}

/**
 * Returns an error as a block of text without a trailing newline: what happened, the script's last line on stderr, what to do,
 * details, AWS's request ID, where to read more. Text from hosts and tags is made safe.
 */
export function errorText(
  error: EicError,
  env: Environment = process.env,
  lastStderrLine: string | undefined = undefined,
): string {
  return [
    `${error.code}: ${singleLine(error.message)}`,
    ...(lastStderrLine === undefined ? [] : [`Its last line on stderr: ${safeLine(lastStderrLine)}`]),
    singleLine(error.remedy),
    ...error.details.flatMap((detail) => detail.split(/\r?\n/)).map(safeLine),
    ...(error.requestId === undefined ? [] : [`AWS request ID: ${singleLine(error.requestId)}`]),
    `See ${errorUrl(error.code, env) ?? errorPage(error.code)}`,
  ].join('\n');
}

/**
 * Returns the same error with its details indented. Details may be text of a host: in a log of several instances, none then
 * passes for a line about another instance.
 */
export function withIndentedDetails(error: EicError): EicError {
  return error.with({
    details: error.details.flatMap((detail) => detail.split(/\r?\n/)).map((line) => `  ${line}`),
  });
}

/**
 * Returns an error as one line, for programs that show another program's standard error in a place of their own. It says
 * the same as {@link errorText}.
 */
export function errorLine(error: EicError, env: Environment = process.env): string {
  return errorText(error, env)
    .split('\n')
    .map((line) => line.trim())
    .join(' ');
}
