import { buffer } from 'node:stream/consumers';
import { HttpClient } from '@actions/http-client';

/** Milliseconds without data after which a request fails. */
const silenceMs = 30_000;

/** The options of `fetch` that Octokit uses. */
interface FetchOptions {
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * `fetch` for Octokit over Node's own HTTP, through the proxy that `https_proxy` and `no_proxy` name. Node's own
 * `fetch` uses no proxy unless it was started for one. The `fetch` that Octokit brings is four times the size of
 * everything else here. A request that only reads is retried if a gateway responds in GitHub's place.
 */
export async function githubFetch(
  url: string,
  { method = 'GET', body = '', headers = {} }: FetchOptions,
): Promise<Response> {
  const client = new HttpClient(undefined, [], {
    allowRetries: true,
    maxRetries: 2,
    socketTimeout: silenceMs,
  });
  try {
    const { message } = await client.request(method, url, body, { ...headers });
    // Not the client's own `readBody`, which waits forever for the rest of a response that was cut off.
    const bytes = await buffer(message);
    const status = message.statusCode ?? 500;
    const isBodiless = status === 204 || status === 205 || status === 304;
    return new Response(isBodiless ? null : bytes, { status, headers: fetchHeaders(message.headers) });
  } finally {
    client.dispose();
  }
}

function fetchHeaders(headers: Readonly<Record<string, string | readonly string[] | undefined>>): Headers {
  const result = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    for (const one of [value ?? []].flat()) result.append(name, one);
  }
  return result;
}
