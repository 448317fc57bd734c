/** The AWS services of the sandbox. */
export type AwsService = 'ec2' | 'ec2-instance-connect' | 'sts';

/** Whether the sandbox has a service, by its signing name. */
export function isAwsService(name: string): name is AwsService {
  return name === 'ec2' || name === 'ec2-instance-connect' || name === 'sts';
}

/**
 * HTTP statuses of error codes that are not 400, from the EC2 API reference ("Error codes") and the service
 * model of EC2 Instance Connect.
 */
const statuses: Readonly<Record<string, number>> = {
  AuthFailure: 401,
  AuthException: 403,
  DryRunOperation: 412,
  EC2InstanceNotFoundException: 404,
  EC2InstanceUnavailableException: 503,
  InternalError: 500,
  InternalFailure: 500,
  InvalidClientTokenId: 403,
  MissingAuthenticationToken: 403,
  RequestLimitExceeded: 503,
  SerialConsoleAccessDisabledException: 403,
  SerialConsoleSessionUnavailableException: 500,
  ServiceException: 500,
  ServiceUnavailable: 503,
  SignatureDoesNotMatch: 403,
  ThrottlingException: 429,
  Unavailable: 503,
  UnauthorizedOperation: 403,
};

/** An error response of AWS: its code, its message and the HTTP status of the code. */
export class AwsError extends Error {
  override readonly name = 'AwsError';
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status?: number) {
    super(message);
    this.code = code;
    this.status = status ?? statuses[code] ?? 400;
  }
}
