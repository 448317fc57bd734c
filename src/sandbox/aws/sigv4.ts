import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { SignatureV4 } from '@smithy/signature-v4';
import { AwsError, type AwsService } from './error';
import { Sha256, sha256Hex } from './sha256';

/** Maximum difference between a request's date and the clock, in milliseconds. */
export const maximumSkew = 5 * 60_000;

/** The only access key that a sandbox accepts. Each sandbox makes its own secret. */
export interface SandboxCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Session credentials have one. */
  readonly sessionToken?: string;
}

/** A request as received. */
export interface SignedRequest {
  readonly method: string;
  /** Path and query, as in the request line. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** The scope of a valid signature. */
export interface SignatureScope {
  /** Region of the signature. */
  readonly region: string;
}

/**
 * Returns the error of a signature that is refused. Codes differ between EC2, STS (both with the query protocol)
 * and the JSON services; messages do too, a little.
 */
export function signatureRefusal(
  service: AwsService,
  kind: 'missing' | 'incomplete' | 'unknown-key' | 'mismatch' | 'expired',
  detail = '',
) {
  const ec2 = service === 'ec2';
  const isQuery = ec2 || service === 'sts';
  switch (kind) {
    case 'missing':
      return isQuery
        ? new AwsError('MissingAuthenticationToken', 'Request is missing Authentication Token')
        : new AwsError('MissingAuthenticationTokenException', 'Missing Authentication Token');
    case 'incomplete':
      return new AwsError(isQuery ? 'IncompleteSignature' : 'IncompleteSignatureException', detail);
    case 'unknown-key':
      return ec2
        ? new AwsError('AuthFailure', 'AWS was not able to validate the provided access credentials')
        : new AwsError(
            isQuery ? 'InvalidClientTokenId' : 'UnrecognizedClientException',
            'The security token included in the request is invalid.',
          );
    case 'mismatch':
      return new AwsError(
        isQuery ? 'SignatureDoesNotMatch' : 'InvalidSignatureException',
        detail ||
          'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
      );
    case 'expired':
      return ec2
        ? new AwsError('RequestExpired', 'Request has expired.')
        : new AwsError(isQuery ? 'SignatureDoesNotMatch' : 'InvalidSignatureException', detail);
  }
}

function header(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(',') : value;
}

const authorizationPattern =
  /^AWS4-HMAC-SHA256\s+Credential=([^/\s,]+)\/(\d{8})\/([^/\s,]+)\/([^/\s,]+)\/aws4_request,\s*SignedHeaders=([^\s,]+),\s*Signature=([0-9a-f]{64})$/;

/** `20261123T061351Z` as milliseconds since 1970, or `undefined`. */
export function parseAmzDate(text: string): number | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second] = match;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time) ? undefined : time;
}

/** RFC 3986 escapes undone; what is not valid UTF-8 stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parseQuery(query: string): Record<string, string | string[]> {
  const parsed: Record<string, string | string[]> = Object.create(null);
  for (const pair of query.split('&').filter(Boolean)) {
    const at = pair.indexOf('=');
    const name = decode(at < 0 ? pair : pair.slice(0, at));
    const value = at < 0 ? '' : decode(pair.slice(at + 1));
    const before = parsed[name];
    parsed[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return parsed;
}

/**
 * Checks a request's AWS Signature Version 4 (the `Authorization` header form) as AWS does: the key, the date, the
 * scope, the payload and every signed header.
 *
 * @param now Milliseconds since 1970.
 * @throws AwsError with the code that the service would return.
 */
export async function verifySignature(
  request: SignedRequest,
  service: AwsService,
  credentials: SandboxCredentials,
  now: number,
): Promise<SignatureScope> {
  const authorization = header(request.headers, 'authorization');
  if (authorization === undefined) throw signatureRefusal(service, 'missing');
  const match = authorizationPattern.exec(authorization);
  const [, accessKeyId, scopeDate, region, scopeService, headerList, signature] = match ?? [];
  const date = header(request.headers, 'x-amz-date');
  if (
    accessKeyId === undefined ||
    scopeDate === undefined ||
    region === undefined ||
    headerList === undefined ||
    signature === undefined
  ) {
    throw signatureRefusal(
      service,
      'incomplete',
      'Authorization header is not in the form that AWS4-HMAC-SHA256 asks for.',
    );
  }
  const time = date === undefined ? undefined : parseAmzDate(date);
  if (date === undefined || time === undefined) {
    throw signatureRefusal(
      service,
      'incomplete',
      "Authorization header requires existence of a valid 'X-Amz-Date' header.",
    );
  }
  // A request with the session token of another key, or without its own, mixes two keys.
  const token = header(request.headers, 'x-amz-security-token');
  if (accessKeyId !== credentials.accessKeyId || token !== credentials.sessionToken) {
    throw signatureRefusal(service, 'unknown-key');
  }
  if (scopeService !== service) {
    throw signatureRefusal(
      service,
      'mismatch',
      `Credential should be scoped to correct service: '${service}'. `,
    );
  }
  if (!date.startsWith(scopeDate)) {
    throw signatureRefusal(
      service,
      'mismatch',
      'Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP.',
    );
  }
  if (Math.abs(now - time) > maximumSkew) {
    const relation = time < now ? 'is now earlier than' : 'is still later than';
    const clock = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
    throw signatureRefusal(service, 'expired', `Signature expired: ${date} ${relation} ${clock} (5 min.)`);
  }

  const signedNames = new Set(headerList.toLowerCase().split(';'));
  const mustBeSigned = ['host', ...Object.keys(request.headers).filter((name) => name.startsWith('x-amz-'))];
  const unsigned = mustBeSigned.filter((name) => !signedNames.has(name));
  if (unsigned.length > 0) {
    throw signatureRefusal(
      service,
      'mismatch',
      `'${unsigned.join("', '")}' must be a 'SignedHeader' in the AWS Authorization.`,
    );
  }
  const payloadHash = sha256Hex(request.body);
  const claimedHash = header(request.headers, 'x-amz-content-sha256');
  if (claimedHash !== undefined && claimedHash !== payloadHash) {
    throw signatureRefusal(
      service,
      'mismatch',
      'The provided x-amz-content-sha256 header does not match what was computed.',
    );
  }

  const headers: Record<string, string> = {};
  for (const name of signedNames) {
    const value = header(request.headers, name);
    if (value === undefined) throw signatureRefusal(service, 'mismatch');
    headers[name] = value;
  }
  const [path = '/', query = ''] = request.target.split(/\?(.*)/s);
  const signer = new SignatureV4({ service, region, credentials, sha256: Sha256, applyChecksum: false });
  const expected = await signer.sign(
    {
      method: request.method,
      protocol: 'http:',
      hostname: headers.host ?? '',
      path: decode(path),
      query: parseQuery(query),
      headers,
      body: request.body,
    },
    { signingDate: new Date(time), signableHeaders: signedNames },
  );
  const [, expectedSignature = ''] = /Signature=([0-9a-f]+)/.exec(expected.headers.authorization ?? '') ?? [];
  if (
    expectedSignature.length !== signature.length ||
    !timingSafeEqual(Buffer.from(expectedSignature), Buffer.from(signature))
  ) {
    throw signatureRefusal(service, 'mismatch');
  }
  return { region };
}
