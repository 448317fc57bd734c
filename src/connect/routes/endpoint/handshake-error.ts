import type { IncomingHttpHeaders } from 'node:http';
import { type AwsCall, awsError, isTransient } from '../../../aws/error';
import { EicError } from '../../../eic-error';
import { ConnectionDropped, type RouteTarget, where } from '../route';
import { saidText } from './said-text';

/** An HTTP response in place of the switch to WebSocket. */
export interface RefusedHandshake {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** The beginning of the body. */
  readonly body: string;
}

/** Names of AWS's errors for responses that have none. */
const namesByStatus: Readonly<Record<number, string>> = {
  400: 'InvalidRequest',
  401: 'UnrecognizedClientException',
  403: 'AccessDeniedException',
  429: 'TooManyRequestsException',
};

/** Returns the error for an endpoint that refused to open a tunnel. If another attempt may succeed, it is dropped. */
export function handshakeError(
  refused: RefusedHandshake,
  target: RouteTarget,
  call: AwsCall,
): EicError | ConnectionDropped {
  const { status, headers } = refused;
  const { name, message } = said(refused);
  const requestId = header(headers, 'x-amzn-requestid');
  if (status === 429 || name === 'LimitExceeded') return full(target, status, message, requestId);
  const named = (errorName: string): Error =>
    Object.assign(new Error(message === '' ? `HTTP ${status}` : message), {
      name: errorName,
      $metadata: { httpStatusCode: status, ...(requestId === undefined ? {} : { requestId }) },
    });
  if (name?.startsWith('InvalidParameter') === true && /\bRemotePort\b/i.test(message))
    return portRefused(target, message, requestId);
  const byStatus = namesByStatus[status] ?? `HTTP ${status}`;
  const error = failedAttempt(named(name ?? byStatus), call);
  // A refusal by a name that is not known.
  const isUnknown = error instanceof EicError && error.code === 'EIC_AWS_REJECTED' && status === 403;
  return isUnknown ? failedAttempt(named(byStatus), call) : error;
}

/** Returns the error for an attempt that failed without an HTTP response of the endpoint: network, proxy, TLS or credentials. */
export function failedAttempt(thrown: unknown, call: AwsCall): EicError | ConnectionDropped {
  const error = awsError(thrown, call);
  if (!isTransient(thrown)) return error;
  return new ConnectionDropped(error.message, { cause: thrown, lasting: error });
}

function full(
  target: RouteTarget,
  status: number,
  message: string,
  requestId: string | undefined,
): ConnectionDropped {
  const text = `${where(target)}: the endpoint opens no further tunnel (HTTP ${status}${message === '' ? '' : `: ${message}`}).`;
  const lasting = new EicError('EIC_THROTTLED', text, {
    remedy:
      'An endpoint has 20 connections at a time, over all its users. Lower `max-parallel`, run fewer jobs at a time, or raise `connect-timeout`.',
    requestId,
  });
  return new ConnectionDropped(text, { lasting });
}

/** AWS allows only these ports, in addition to what a policy allows. */
function portRefused(target: RouteTarget, message: string, requestId: string | undefined): EicError {
  return new EicError('EIC_AWS_REJECTED', `${where(target)}: AWS opens no tunnel to this port: ${message}`, {
    remedy:
      'An EC2 Instance Connect Endpoint leads to the ports 22 and 3389 only. Reach another port through `bastion` or `connection-type: ssm`, or in a terminal with `eic ssh INSTANCE -N -L 5432:localhost:5432`.',
    requestId,
  });
}

/** The name and the message that AWS gave an error, in a header or in JSON. Untrusted: a proxy may have answered. */
function said({ headers, body }: RefusedHandshake): { name: string | undefined; message: string } {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    // Not JSON: shown as it is.
  }
  const field = (...names: readonly string[]): string | undefined => {
    if (typeof json !== 'object' || json === null) return undefined;
    const values = names.map((name): unknown => Reflect.get(Object(json), name));
    return values.find((value) => typeof value === 'string');
  };
  const type = header(headers, 'x-amzn-errortype') ?? field('ErrorCode', '__type', 'code');
  // Such as `AccessDeniedException:http://internal.amazon.com/…` or `com.amazon…#AccessDeniedException`.
  const name = /([A-Za-z0-9]{1,100})(?::.*)?$/.exec(type ?? '')?.[1];
  return { name, message: saidText(field('message', 'Message') ?? (json === undefined ? body : '')) };
}

function header(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' && /^[\x21-\x7e]{1,300}$/.test(value) ? value : undefined;
}
