import { EicError, type ErrorCode } from '../eic-error';
import type { PolicyStatement } from './policy-statement';
import { tooManyOpenFiles } from './too-many-open-files';

/** Which call failed, to say so and to say what would allow it. */
export interface AwsCall {
  /** The IAM action, such as `ec2:DescribeInstances`. */
  readonly action: string;
  /** The statement that grants this very call. */
  readonly statement: PolicyStatement;
}

/** What the AWS SDK throws, as far as it is looked at. */
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

/** A name such as `ThrottlingException`, or for a network error its code. */
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

/** True for throttling, 5xx answers and failures of the network: what may be gone on the next attempt. */
export function isTransient(thrown: unknown): boolean {
  if (!isSdkError(thrown)) return false;
  const name = nameOf(thrown);
  return (
    throttled.test(name) || transientNetwork.test(name) || statusOf(thrown) >= 500 || statusOf(thrown) === 429
  );
}

/** What was thrown by an AWS call, as the `EicError` that tells the user what to do. */
export function awsError(thrown: unknown, { action, statement }: AwsCall): EicError {
  if (thrown instanceof EicError) return thrown;
  const outOfFiles = tooManyOpenFiles(thrown);
  if (outOfFiles !== undefined) return outOfFiles;
  if (!isSdkError(thrown)) return EicError.from(thrown);
  const name = nameOf(thrown);
  const requestId = thrown.$metadata?.requestId;
  const make = (code: ErrorCode, message: string, remedy: string, details: readonly string[] = []) =>
    new EicError(code, message, { remedy, details, requestId, cause: thrown });

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
      'Get fresh credentials in this job; where they are fresh, check the clock of the runner and the Region.',
    );
  }
  if (denied.test(name)) {
    return make(
      'EIC_ACCESS_DENIED',
      `AWS denied ${action}: ${thrown.message}`,
      'Add this statement to the policy of the role that the job assumes; if it is there, look for a Deny or a boundary.',
      JSON.stringify(statement, undefined, 2).split('\n'),
    );
  }
  if (throttled.test(name) || statusOf(thrown) === 429) {
    return make(
      'EIC_THROTTLED',
      `AWS throttled ${action} until the time for connecting was over (${name}).`,
      'Lower `max-parallel` or raise `connect-timeout`; the limit is shared by everything in the account and Region.',
    );
  }
  if (
    transientNetwork.test(name) ||
    name === 'AbortError' ||
    statusOf(thrown) >= 500 ||
    statusOf(thrown) === 0
  ) {
    return make(
      'EIC_AWS_UNAVAILABLE',
      `AWS gave no usable answer to ${action}: ${name}: ${thrown.message}`,
      'Check that the runner reaches the endpoint of the Region (name, proxy, firewall); else try again later.',
    );
  }
  return make(
    'EIC_AWS_REJECTED',
    `AWS rejected ${action}: ${name}: ${thrown.message}`,
    'The message is from AWS: check the input that it names.',
  );
}

/** The name that AWS gave an error, such as `EC2InstanceStateInvalidException`; empty for anything else. */
export function awsErrorName(thrown: unknown): string {
  return isSdkError(thrown) ? nameOf(thrown) : '';
}
