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

/**
 * Returns the service that a request is signed for if the sandbox does not have it, such as `s3`; undefined for EC2
 * and EC2 Instance Connect, and for a request without a signature.
 */
export function foreignServiceOf({ headers }: IncomingMessage): string | undefined {
  const [, service] = credentialScope.exec(headers.authorization ?? '') ?? [];
  return service === 'ec2' || service === 'ec2-instance-connect' ? undefined : service;
}

/** The error of a call to a service that the sandbox does not have. */
export function foreignServiceError(): AwsError {
  return new AwsError('NotImplemented', 'The sandbox has only EC2 and EC2 Instance Connect.', 501);
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
  if (isForm) {
    // The query protocol, for example of STS and IAM.
    const content = { Error: { Type: 'Sender', ...error }, RequestId: requestId };
    return xml(status, xmlDocument('ErrorResponse', content));
  }
  const body = JSON.stringify({ __type: code, message });
  return { status, contentType: 'application/x-amz-json-1.1', body };
}

function xml(status: number, body: string): ForeignAnswer {
  return { status, contentType: 'text/xml;charset=UTF-8', body };
}
