import type { IncomingMessage } from 'node:http';
import { AwsError } from '../aws/error';
import { verifyPresignedUrl } from '../aws/presigned-url';
import type { SandboxCredentials } from '../aws/sigv4';
import type { EndpointRecord } from './endpoint-record';

/** Ports that EC2 Instance Connect Endpoint connects to: SSH and RDP. */
const remotePorts = [22, 3389];

/** Maximum of `X-Amz-Expires`, in seconds. */
const maximumExpiry = 60;

/** A request to open a tunnel, with its parameters. */
export interface TunnelRequest {
  readonly remotePort: number;
  readonly privateIpAddress: string;
  /** Seconds; `null` if the request does not limit it. */
  readonly maxTunnelDuration: number | null;
}

function invalid(message: string): AwsError {
  return new AwsError('InvalidParameter', message);
}

function integer(query: URLSearchParams, name: string, least: number, most: number): number | null {
  const text = query.get(name);
  if (text === null) return null;
  const value = /^\d{1,6}$/.test(text) ? Number(text) : -1;
  if (value < least || value > most) {
    throw invalid(`The specified ${name} is not valid. Specify a number from ${least} to ${most}.`);
  }
  return value;
}

/**
 * Checks the presigned URL of a request to open a tunnel.
 *
 * @throws AwsError: status 403 if the signature is refused, 404 for another path
 */
export function verifyTunnelUrl(
  request: IncomingMessage,
  endpoint: EndpointRecord,
  credentials: SandboxCredentials,
  now: number,
): URLSearchParams {
  const [path = '/', text = ''] = (request.url ?? '/').split(/\?(.*)/s);
  if (path !== '/openTunnel') throw new AwsError('NotFound', `There is no ${path}`, 404);
  const query = new URLSearchParams(text);
  try {
    const signed = { method: request.method ?? '', path, query, headers: request.headers };
    const { region } = verifyPresignedUrl(signed, 'ec2-instance-connect', credentials, now, maximumExpiry);
    if (region !== endpoint.region) {
      throw new AwsError(
        'InvalidSignatureException',
        `Credential should be scoped to a valid Region, not ${region}`,
      );
    }
  } catch (error) {
    throw error instanceof AwsError ? new AwsError(error.code, error.message, 403) : error;
  }
  return query;
}

/**
 * Returns the parameters of a request to open a tunnel. AWS's own message is known for `remotePort`; the others follow
 * it.
 *
 * @param ports Further ports that the endpoint connects to.
 * @throws AwsError `InvalidParameter`
 */
export function tunnelRequest(
  query: URLSearchParams,
  endpoint: EndpointRecord,
  ports: readonly number[],
): TunnelRequest {
  if (query.get('instanceConnectEndpointId') !== endpoint.id) {
    throw invalid('The specified InstanceConnectEndpointId is not that of this endpoint.');
  }
  const remotePort = integer(query, 'remotePort', 1, 65_535);
  if (remotePort === null || ![...remotePorts, ...ports].includes(remotePort)) {
    throw invalid(
      'The specified RemotePort is not valid. Specify either 22 or 3389 as the RemotePort and retry your request.',
    );
  }
  const privateIpAddress = query.get('privateIpAddress');
  if (privateIpAddress === null || privateIpAddress === '') {
    throw invalid('The specified PrivateIpAddress is not valid.');
  }
  return {
    remotePort,
    privateIpAddress,
    maxTunnelDuration: integer(query, 'maxTunnelDuration', 1, 3600),
  };
}
