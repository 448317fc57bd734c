import { SignatureV4 } from '@smithy/signature-v4';
import type { AwsClients } from '../../../aws/clients';

/** The tunnel to open. */
export interface TunnelRequest {
  /** Name of the endpoint's server. */
  readonly dnsName: string;
  /** `eice-…` */
  readonly endpointId: string;
  readonly address: string;
  readonly port: number;
  /** Limit of the tunnel in seconds, 1 to 3600; undefined for the service's own. */
  readonly maxSeconds: number | undefined;
}

/** Seconds for which the URL is valid, as AWS CLI v2 has it. */
const expiresIn = 60;

/**
 * Returns the URL that opens a tunnel, signed with the credentials, the Region and the corrected clock of the SDK's
 * client. It is a secret while it is valid.
 */
export async function presignedTunnelUrl(
  { dnsName, endpointId, address, port, maxSeconds }: TunnelRequest,
  { region, ec2 }: AwsClients,
): Promise<string> {
  const { credentials, sha256, systemClockOffset } = ec2.config;
  const signer = new SignatureV4({ service: 'ec2-instance-connect', region, credentials, sha256 });
  const path = '/openTunnel';
  const { query = {} } = await signer.presign(
    {
      method: 'GET',
      protocol: 'wss:',
      hostname: dnsName,
      path,
      headers: { host: dnsName },
      query: {
        instanceConnectEndpointId: endpointId,
        remotePort: String(port),
        privateIpAddress: address,
        ...(maxSeconds === undefined ? {} : { maxTunnelDuration: String(maxSeconds) }),
      },
    },
    { expiresIn, signingDate: new Date(Date.now() + systemClockOffset) },
  );
  const parameters = Object.entries(query).map(
    ([name, value]) => `${encoded(name)}=${encoded(String(value))}`,
  );
  return `wss://${dnsName}${path}?${parameters.join('&')}`;
}

/** Percent-encoding as Signature Version 4 requires it: all but the unreserved characters of RFC 3986. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
