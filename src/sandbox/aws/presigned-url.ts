import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { AwsService } from './error';
import { sha256Hex } from './sha256';
import {
  maximumSkew,
  parseAmzDate,
  type SandboxCredentials,
  type SignatureScope,
  signatureRefusal,
} from './sigv4';

/** The request line and the headers of a request with a presigned URL. It has no body. */
export interface PresignedRequest {
  readonly method: string;
  /** Path without characters that a URI escapes. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
}

/** RFC 3986 percent-encoding as Signature Version 4 requires it: all but unreserved characters. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function canonicalQuery(query: URLSearchParams): string {
  return [...query]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => [encode(name), encode(value)] as const)
    .sort(([a, x], [b, y]) => compare(a, b) || compare(x, y))
    .map((pair) => pair.join('='))
    .join('&');
}

function hmac(key: string | Uint8Array, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

/** The signature of a request whose only signed header is `host`. */
function signatureOf(
  { method, path, query, headers }: PresignedRequest,
  scope: readonly string[],
  date: string,
  secretAccessKey: string,
): Buffer {
  const canonicalRequest = [
    method,
    path,
    canonicalQuery(query),
    `host:${headers.host ?? ''}`,
    '',
    'host',
    sha256Hex(''),
  ].join('\n');
  const text = ['AWS4-HMAC-SHA256', date, scope.join('/'), sha256Hex(canonicalRequest)].join('\n');
  const key = scope.reduce<string | Buffer>(hmac, `AWS4${secretAccessKey}`);
  return hmac(key, text);
}

/**
 * Checks the AWS Signature Version 4 in a query string (a presigned URL) as AWS does: the key, the session token, the
 * date, the expiry, the scope and the signature. It is written without the signer that the product uses, so that the
 * two check each other.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 *
 * @param now Milliseconds since 1970.
 * @param maximumExpiry Seconds that `X-Amz-Expires` may have at most.
 * @throws AwsError with the code that the service would return.
 */
export function verifyPresignedUrl(
  request: PresignedRequest,
  service: AwsService,
  credentials: SandboxCredentials,
  now: number,
  maximumExpiry: number,
): SignatureScope {
  const { query } = request;
  if (!query.has('X-Amz-Signature')) throw signatureRefusal(service, 'missing');
  const incomplete = (what: string) => signatureRefusal(service, 'incomplete', what);
  // A parameter that is there twice has no one meaning.
  for (const name of new Set(query.keys())) {
    if (query.getAll(name).length > 1) throw incomplete(`The query parameter ${name} must not be repeated.`);
  }
  const parameter = (name: string, form: RegExp): string => {
    const value = query.get(name) ?? '';
    if (!form.test(value)) throw incomplete(`The query parameter ${name} is missing or not in its form.`);
    return value;
  };
  parameter('X-Amz-Algorithm', /^AWS4-HMAC-SHA256$/);
  const signature = parameter('X-Amz-Signature', /^[0-9a-f]{64}$/);
  const credential = parameter('X-Amz-Credential', /^[^/\s]+\/\d{8}\/[^/\s]+\/[^/\s]+\/aws4_request$/);
  const date = parameter('X-Amz-Date', /^\d{8}T\d{6}Z$/);
  const expires = Number(parameter('X-Amz-Expires', /^\d{1,6}$/));
  parameter('X-Amz-SignedHeaders', /^host$/);
  const [accessKeyId, ...scope] = credential.split('/');
  const [scopeDate = '', region = '', scopeService] = scope;
  const time = parseAmzDate(date);
  if (time === undefined) throw incomplete('X-Amz-Date is not a date.');
  if (expires < 1 || expires > maximumExpiry) {
    throw incomplete(`X-Amz-Expires must be from 1 to ${maximumExpiry}, not ${expires}.`);
  }
  const token = query.get('X-Amz-Security-Token') ?? undefined;
  if (accessKeyId !== credentials.accessKeyId || token !== credentials.sessionToken) {
    throw signatureRefusal(service, 'unknown-key');
  }
  if (scopeService !== service) {
    const detail = `Credential should be scoped to correct service: '${service}'. `;
    throw signatureRefusal(service, 'mismatch', detail);
  }
  if (!date.startsWith(scopeDate)) {
    throw signatureRefusal(service, 'mismatch', 'Date in Credential scope does not match X-Amz-Date.');
  }
  if (now > time + expires * 1000 || now < time - maximumSkew) {
    const clock = new Date(now).toISOString();
    const detail = `Signature expired: ${date} and ${expires} seconds do not hold ${clock}`;
    throw signatureRefusal(service, 'expired', detail);
  }
  const expected = signatureOf(request, scope, date, credentials.secretAccessKey);
  if (!timingSafeEqual(expected, Buffer.from(signature, 'hex'))) throw signatureRefusal(service, 'mismatch');
  return { region };
}
