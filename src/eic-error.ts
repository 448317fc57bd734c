import { thrownText } from './thrown-text';

/**
 * The codes of all expected failures. A code never changes its meaning: workflows branch on it.
 * `docs/errors.md` has a section for each.
 */
export const errorCodes = [
  'EIC_INPUT_INVALID',
  'EIC_CREDENTIALS_MISSING',
  'EIC_CREDENTIALS_REFUSED',
  'EIC_ACCESS_DENIED',
  'EIC_THROTTLED',
  'EIC_AWS_UNAVAILABLE',
  'EIC_AWS_REJECTED',
  'EIC_NO_INSTANCES',
  'EIC_TOO_MANY_INSTANCES',
  'EIC_INSTANCE_NOT_FOUND',
  'EIC_INSTANCE_NOT_RUNNING',
  'EIC_NO_ADDRESS',
  'EIC_NO_ENDPOINT',
  'EIC_SECURITY_GROUP_FAILED',
  'EIC_UNREACHABLE',
  'EIC_REFUSED',
  'EIC_PROXY_COMMAND_FAILED',
  'EIC_SESSION_MANAGER_FAILED',
  'EIC_BASTION_FAILED',
  'EIC_NOT_SSH',
  'EIC_NO_COMMON_ALGORITHM',
  'EIC_HOST_KEY_CHANGED',
  'EIC_HOST_KEY_REVOKED',
  'EIC_HOST_KEY_UNKNOWN',
  'EIC_AUTHENTICATION_REFUSED',
  'EIC_INSTALL_FAILED',
  'EIC_CONNECT_TIMED_OUT',
  'EIC_CONNECTION_LOST',
  'EIC_TUNNEL_EXPIRED',
  'EIC_SESSION_REFUSED',
  'EIC_TOO_MANY_OPEN_FILES',
  'EIC_TRANSFER_FAILED',
  'EIC_TRANSFER_REFUSED',
  'EIC_SCRIPT_FAILED',
  'EIC_HEALTH_CHECK_FAILED',
  'EIC_TIMED_OUT',
  'EIC_CANCELLED',
  'EIC_NOT_STARTED',
  'EIC_NO_RESULT',
  'EIC_OUTPUT_FAILED',
  'EIC_POLICY_CHANGED',
  'EIC_INTERNAL',
] as const;

/** One of the stable `EIC_…` codes. */
export type ErrorCode = (typeof errorCodes)[number];

/** Details of an {@link EicError}. */
export interface EicErrorDetails {
  /** One sentence: what to do about it. */
  readonly remedy: string;
  /** Further lines to show as they are, such as an IAM policy statement. May be empty. */
  readonly details?: readonly string[];
  /** AWS's request ID if a call to AWS failed. */
  readonly requestId?: string | undefined;
  /** The caught value, for debug logging only. */
  readonly cause?: unknown;
}

/** An expected failure: `message` says in one sentence what happened, `remedy` in one what to do. */
export class EicError extends Error {
  override readonly name = 'EicError';
  readonly remedy: string;
  readonly details: readonly string[];
  readonly requestId: string | undefined;

  constructor(
    readonly code: ErrorCode,
    message: string,
    { remedy, details = [], requestId, cause }: EicErrorDetails,
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.remedy = remedy;
    this.details = details;
    this.requestId = requestId;
  }

  /** Returns this error with other parts. */
  with({
    code = this.code,
    message = this.message,
    remedy = this.remedy,
    details = this.details,
  }: Partial<Pick<EicError, 'code' | 'message' | 'remedy' | 'details'>>): EicError {
    return new EicError(code, message, { remedy, details, requestId: this.requestId, cause: this.cause });
  }

  /** Returns any thrown value as an `EicError`; an unexpected one becomes `EIC_INTERNAL`. */
  static from(thrown: unknown): EicError {
    if (thrown instanceof EicError) return thrown;
    return new EicError('EIC_INTERNAL', `Unexpected failure: ${thrownText(thrown)}`, {
      remedy: 'This is a defect: run the job again with debug logging on and report the stack trace.',
      cause: thrown,
    });
  }
}
