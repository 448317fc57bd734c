import type { EicError, ErrorCode } from '../../eic-error';
import { documentationUrl, type Environment } from './documentation-url';
import { safeLine } from './output-lines';
import { singleLine } from './safe-text';

/** The page that explains a code: on the server that the action came from, else `undefined`. */
export function errorUrl(code: ErrorCode, env: Environment = process.env): string | undefined {
  return documentationUrl(errorPage(code), env);
}

/** The page that explains a code, as a path in this repository. */
function errorPage(code: ErrorCode): string {
  return `docs/errors.md#${code.toLowerCase()}`;
}

/**
 * An error as a block of text, without line end: what happened, what to do, details, AWS's request ID, where to read
 * more. Text from hosts and tags that it quotes is made safe.
 */
export function errorText(error: EicError, env: Environment = process.env): string {
  return [
    `${error.code}: ${singleLine(error.message)}`,
    singleLine(error.remedy),
    ...error.details.flatMap((detail) => detail.split(/\r?\n/)).map(safeLine),
    ...(error.requestId === undefined ? [] : [`AWS request ID: ${singleLine(error.requestId)}`]),
    `See ${errorUrl(error.code, env) ?? errorPage(error.code)}`,
  ].join('\n');
}
