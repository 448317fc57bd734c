import type { EicError, ErrorCode } from '../eic-error';
import { safeLine } from './output-lines';
import { singleLine } from './safe-text';

/** The part of the process's environment that says where this action's documentation is. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The page that explains a code: on the server that the action came from, else `undefined`. */
export function errorUrl(code: ErrorCode, env: Environment = process.env): string | undefined {
  const server = env.GITHUB_SERVER_URL ?? '';
  const repository = env.GITHUB_ACTION_REPOSITORY ?? '';
  const ref = env.GITHUB_ACTION_REF ?? '';
  // Both are set for an action of another repository only, not for `uses: ./`.
  if (!/^https?:\/\/[\w.:-]+$/.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository) || ref === '')
    return undefined;
  const path = ref.split('/').map(encodePathPart).join('/');
  return `${server}/${repository}/blob/${path}/${errorPage(code)}`;
}

/** Percent-encoding that leaves nothing in a URL that could end a Markdown link. */
function encodePathPart(part: string): string {
  return encodeURIComponent(part).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
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
