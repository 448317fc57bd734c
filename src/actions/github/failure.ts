import { shown } from '../../inputs/input-reader';

/** Why a call to GitHub's API failed, as far as the response says. */
export interface GitHubFailure {
  /** Whether a permission is missing. (GitHub responds 404 if even the existence is secret.) */
  readonly refused: boolean;
  /** The failure, as the end of a sentence that begins "GitHub …". */
  readonly text: string;
}

/** Returns why a call failed. Throws anything but a response of GitHub's or a broken connection again. */
export function githubFailure(thrown: unknown): GitHubFailure {
  if (!(thrown instanceof Error)) throw thrown;
  const status = 'status' in thrown ? thrown.status : undefined;
  const headers = responseHeaders(thrown);
  if (typeof status !== 'number') {
    // GraphQL's refusals come with status 200.
    if (thrown.name === 'GraphqlResponseError')
      return { refused: true, text: `refused: ${shown(thrown.message)}` };
    throw thrown;
  }
  if (status === 429 || (status === 403 && isLimited(headers, thrown.message))) {
    return { refused: false, text: "limits the rate of this token's calls; run the job again later" };
  }
  if (status === 401) return { refused: false, text: 'does not accept the token (401)' };
  if (status === 403 || status === 404)
    return { refused: true, text: `refused (${status}: ${shown(thrown.message)})` };
  return headers === undefined
    ? { refused: false, text: `could not be reached: ${shown(thrown.message)}` }
    : { refused: false, text: `failed (${status}: ${shown(thrown.message)})` };
}

/** GitHub announces its limits in these headers ("Rate limits for the REST API"). */
function isLimited(headers: Readonly<Record<string, unknown>> | undefined, message: string): boolean {
  return (
    headers?.['x-ratelimit-remaining'] === '0' ||
    headers?.['retry-after'] !== undefined ||
    /rate limit/i.test(message)
  );
}

/** Returns the headers of GitHub's response; undefined if there was none. */
function responseHeaders(error: Error): Readonly<Record<string, unknown>> | undefined {
  const response = 'response' in error ? error.response : undefined;
  return isRecord(response) && isRecord(response.headers) ? response.headers : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
