import { EicError, type EicErrorDetails, type ErrorCode } from '../eic-error';
import type { PolicyStatement } from './policy-statement';
import { proxyFailure, readProxies, shownProxies } from './proxies';
import { tooManyOpenFiles } from './too-many-open-files';

/** The call that failed, and the permission that it needs. */
export interface AwsCall {
  /** The IAM action, such as `ec2:DescribeInstances`. */
  readonly action: string;
  /** The statement that grants this very call. */
  readonly statement: PolicyStatement;
}

/** AWS refused a call for want of a permission. */
export class AccessDenied extends EicError {
  constructor(
    message: string,
    /** Grants the call. */
    readonly statement: PolicyStatement,
    { requestId, cause }: Pick<EicErrorDetails, 'requestId' | 'cause'>,
  ) {
    super('EIC_ACCESS_DENIED', message, {
      remedy:
        'Add this statement to the policy of the role that the job assumes; if it is there, look for a Deny or a boundary.',
      details: JSON.stringify(statement, undefined, 2).split('\n'),
      requestId,
      cause,
    });
  }
}

/** The parts of the AWS SDK's errors that are read here. */
interface SdkError extends Error {
  readonly code?: unknown;
  readonly $metadata?: {
    readonly httpStatusCode?: number;
    readonly requestId?: string;
    readonly clockSkewCorrected?: boolean;
  };
  readonly $response?: { readonly statusCode?: number };
}

function isSdkError(thrown: unknown): thrown is SdkError {
  return thrown instanceof Error;
}

// The EC2 query protocol and EIC's JSON protocol name the same things differently.
const denied = /^(UnauthorizedOperation|AccessDenied|AccessDeniedException|AuthException|OptInRequired)$/;
const throttled =
  /^(RequestLimitExceeded|Throttling|ThrottlingException|ThrottledException|TooManyRequestsException|RequestThrottled|SlowDown)/;
const missingCredentials = /^(CredentialsProviderError|MissingAuthenticationToken(Exception)?)$/;
const refusedCredentials =
  /^(AuthFailure|ExpiredToken(Exception)?|RequestExpired|InvalidClientTokenId|UnrecognizedClientException|InvalidSignatureException|SignatureDoesNotMatch|IncompleteSignature(Exception)?|InvalidAccessKeyId|TokenRefreshRequired)$/;
const transientNetwork =
  /^(ECONNRESET|ECONNREFUSED|ECONNABORTED|EPIPE|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|TimeoutError)$/;

/** Returns a name such as `ThrottlingException`, or the code of a network error. */
function nameOf(error: SdkError): string {
  return typeof error.code === 'string' && transientNetwork.test(error.code) ? error.code : error.name;
}

function statusOf(error: SdkError): number {
  return error.$metadata?.httpStatusCode ?? error.$response?.statusCode ?? 0;
}

/** Returns whether the SDK has set its clock by the response to the failed call, so that the next one may succeed. */
export function isClockCorrected(thrown: unknown): boolean {
  return isSdkError(thrown) && thrown.$metadata?.clockSkewCorrected === true;
}

/** Returns whether another attempt may succeed: after throttling, a 5xx response, or a failure of the network. */
export function isTransient(thrown: unknown): boolean {
  if (!isSdkError(thrown)) return false;
  const name = nameOf(thrown);
  const proxies = readProxies(process.env);
  const atProxy = proxies === undefined ? undefined : proxyFailure(thrown, proxies);
  if (atProxy !== undefined) return atProxy.transient;
  return (
    throttled.test(name) || transientNetwork.test(name) || statusOf(thrown) >= 500 || statusOf(thrown) === 429
  );
}

/** Returns whether AWS refused a call because too many are made. */
export function isThrottled(thrown: unknown): boolean {
  return isSdkError(thrown) && (throttled.test(nameOf(thrown)) || statusOf(thrown) === 429);
}

/** The error of a call that had no turn before the deadline, because AWS throttles the calls before it. */
export function noTurn({ action }: AwsCall): EicError {
  return throttledError(action, 'the calls of other instances went first');
}

function throttledError(
  action: string,
  why: string,
  details: Pick<EicErrorDetails, 'requestId' | 'cause'> = {},
): EicError {
  return new EicError(
    'EIC_THROTTLED',
    `AWS throttled ${action} until \`connect-timeout\` expired (${why}).`,
    {
      remedy:
        'Lower `max-parallel` or raise `connect-timeout`; the limit is shared by everything in the account and Region.',
      ...details,
    },
  );
}

/** Returns what an AWS call threw as the `EicError` that tells the user what to do. */
export function awsError(thrown: unknown, { action, statement }: AwsCall): EicError {
  if (thrown instanceof EicError) return thrown;
  const outOfFiles = tooManyOpenFiles(thrown);
  if (outOfFiles !== undefined) return outOfFiles;
  if (!isSdkError(thrown)) return EicError.from(thrown);
  const name = nameOf(thrown);
  const requestId = thrown.$metadata?.requestId;
  const make = (code: ErrorCode, message: string, remedy: string) =>
    new EicError(code, message, { remedy, requestId, cause: thrown });

  const proxies = readProxies(process.env);
  const atProxy = proxies === undefined ? undefined : proxyFailure(thrown, proxies);
  if (atProxy !== undefined) {
    return make(
      'EIC_AWS_UNAVAILABLE',
      `The proxy ${atProxy.proxy} did not pass on ${action}: ${atProxy.why}.`,
      'Check `HTTPS_PROXY` and `HTTP_PROXY` of the step; list the endpoints that need no proxy in `NO_PROXY`.',
    );
  }
  if (missingCredentials.test(name)) {
    return make(
      'EIC_CREDENTIALS_MISSING',
      `There are no AWS credentials to call ${action} with.`,
      'Add a step with `aws-actions/configure-aws-credentials` before this one, and `permissions: id-token: write` to the job.',
    );
  }
  if (refusedCredentials.test(name)) {
    return make(
      'EIC_CREDENTIALS_REFUSED',
      `AWS does not accept the credentials: ${name} on ${action}: ${thrown.message}`,
      'Get fresh credentials in this job; if they are fresh, check the Region and the clock of the runner.',
    );
  }
  if (denied.test(name)) {
    return new AccessDenied(`AWS denied ${action}: ${thrown.message}`, statement, {
      requestId,
      cause: thrown,
    });
  }
  const via = proxies === undefined ? '' : ` through ${shownProxies(proxies)}`;
  if (isThrottled(thrown)) return throttledError(action, name, { requestId, cause: thrown });
  if (
    transientNetwork.test(name) ||
    name === 'AbortError' ||
    statusOf(thrown) >= 500 ||
    statusOf(thrown) === 0
  ) {
    return make(
      'EIC_AWS_UNAVAILABLE',
      `AWS gave no usable response to ${action}: ${name}: ${thrown.message}`,
      isUntrusted(thrown)
        ? 'If a proxy or a private endpoint has its own certificate authority, set `AWS_CA_BUNDLE` to its PEM file.'
        : `Check that the runner reaches the endpoint of the Region${via} (name, proxy, firewall); or try again later.`,
    );
  }
  return make(
    'EIC_AWS_REJECTED',
    `AWS rejected ${action}: ${name}: ${thrown.message}`,
    'The message is from AWS: check the input that it names.',
  );
}

/** OpenSSL's codes for a certificate whose authority is not trusted. */
function isUntrusted(error: SdkError): boolean {
  return /^(UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/.test(String(error.code));
}

/** Returns the name that AWS gave an error, such as `EC2InstanceStateInvalidException`; empty for anything else. */
export function awsErrorName(thrown: unknown): string {
  return isSdkError(thrown) ? nameOf(thrown) : '';
}
