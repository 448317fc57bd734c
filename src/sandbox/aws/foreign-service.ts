import type { IncomingMessage } from 'node:http';
import { AwsError } from './error';
import { xmlDocument } from './xml';

/** An error response in the format of its service. */
export interface ForeignAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

const credentialScope = /\bCredential=[^/,\s]+\/\d{8}\/[^/,\s]+\/([^/,\s]+)\/aws4_request\b/;

/** Returns the service that a request is signed for, such as `ec2` or `s3`; undefined without a signature. */
export function serviceSignedFor({ headers }: IncomingMessage): string | undefined {
  const [, service] = credentialScope.exec(headers.authorization ?? '') ?? [];
  return service;
}

/** The error of a call to a service that the sandbox does not have. */
export function foreignServiceError(): AwsError {
  return new AwsError('NotImplemented', 'The sandbox has only EC2, EC2 Instance Connect and STS.', 501);
}

/**
 * Returns the response with an error for a call to such a service, so that a client shows its message: clients read the error only in
 * the format of the service's own protocol.
 */
export function foreignServiceAnswer(
  service: string,
  { code, message, status }: AwsError,
  { headers }: IncomingMessage,
  requestId: string,
): ForeignAnswer {
  const error = { Code: code, Message: message };
  if (service === 's3') return xml(status, xmlDocument('Error', { ...error, RequestId: requestId }));
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
  if (isForm) return queryError({ code, message, status }, requestId);
  const body = JSON.stringify({ __type: code, message });
  return { status, contentType: 'application/x-amz-json-1.1', body };
}

/** Returns an error of the query protocol, for example of STS and IAM. */
export function queryError(
  { code, message, status }: Pick<AwsError, 'code' | 'message' | 'status'>,
  requestId: string,
): ForeignAnswer {
  const content = { Error: { Type: 'Sender', Code: code, Message: message }, RequestId: requestId };
  return xml(status, xmlDocument('ErrorResponse', content));
}

function xml(status: number, body: string): ForeignAnswer {
  return { status, contentType: 'text/xml;charset=UTF-8', body };
}
