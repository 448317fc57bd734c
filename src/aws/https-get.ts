import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { EicError } from '../eic-error';
import { thrownText } from '../thrown-text';
import type { Deadline } from './deadline';
import { proxyFailure, readProxies, shownProxies } from './proxies';
import { singleConnectionAgent } from './request-handler';

/** A response of {@link httpsGet}. */
export interface HttpsResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Options of {@link httpsGet}. */
export interface HttpsGetOptions {
  readonly deadline: Deadline;
  /** Maximum size of the body in bytes. */
  readonly maxBytes: number;
  readonly headers?: OutgoingHttpHeaders;
}

/**
 * Gets a public document, without credentials, through the proxies and with the authorities of the environment, as calls
 * to AWS are made. Redirects are not followed. One attempt: a network failure is thrown as it is described here.
 * @throws EicError `EIC_AWS_UNAVAILABLE` if there is no complete response in time, or if it is larger than `maxBytes`
 * @throws EicError `EIC_INPUT_INVALID` if a proxy variable or `AWS_CA_BUNDLE` is not usable
 */
export async function httpsGet(
  url: URL,
  { deadline, maxBytes, headers = {} }: HttpsGetOptions,
): Promise<HttpsResponse> {
  const agent = singleConnectionAgent(process.env);
  try {
    return await new Promise<HttpsResponse>((resolve, reject) => {
      const outgoing = request(
        url,
        { agent, headers: { 'user-agent': 'eic-action', ...headers }, signal: deadline.signal },
        (incoming) => {
          read(incoming, maxBytes).then(
            (body) => resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body }),
            reject,
          );
        },
      );
      outgoing.on('error', reject);
      outgoing.end();
    });
  } catch (thrown) {
    deadline.throwIfCancelled();
    throw failure(url, thrown, deadline.over);
  } finally {
    agent.destroy();
  }
}

async function read(incoming: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > maxBytes) throw new Error(`the response is larger than ${maxBytes} bytes`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function failure(url: URL, thrown: unknown, isLate: boolean): EicError {
  const { host } = url;
  const proxies = readProxies(process.env);
  const atProxy =
    proxies === undefined || !(thrown instanceof Error) ? undefined : proxyFailure(thrown, proxies);
  if (atProxy !== undefined) {
    return new EicError(
      'EIC_AWS_UNAVAILABLE',
      `The proxy ${atProxy.proxy} did not pass on a request to ${host}: ${atProxy.why}.`,
      {
        remedy: 'Check `HTTPS_PROXY` of the step, and that the proxy allows this host.',
        cause: thrown,
      },
    );
  }
  const via = proxies === undefined ? '' : ` through ${shownProxies(proxies)}`;
  const why = isLate ? 'it took too long' : thrownText(thrown);
  return new EicError('EIC_AWS_UNAVAILABLE', `${host} gave no usable response: ${why}.`, {
    remedy: `Check that this machine reaches ${host} on port ${url.port || 443}${via}; \`AWS_CA_BUNDLE\` names further authorities.`,
    cause: thrown,
  });
}
