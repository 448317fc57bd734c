import { readFile } from 'node:fs/promises';
import { SignatureV4 } from '@smithy/signature-v4';
import { WebSocket } from 'ws';
import { Sha256 } from '../../../src/sandbox/aws/sha256';
import type { Sandbox, SandboxEndpoint } from '../../../src/sandbox/sandbox';

/** Changes to a request to open a tunnel. `undefined` leaves a parameter out. */
export interface TunnelChanges {
  readonly parameters?: Readonly<Record<string, string | undefined>>;
  readonly path?: string;
  readonly service?: string;
  readonly region?: string;
  readonly secretAccessKey?: string;
  readonly fips?: boolean;
  readonly expiresIn?: number;
}

/** A handshake that was refused. */
class HandshakeRefused extends Error {
  readonly status: number;
  readonly body: string;

  constructor(status: number, body: string) {
    super(`HTTP status ${status}: ${body}`);
    this.status = status;
    this.body = body;
  }
}

/** Returns the presigned URL of a tunnel to port 22 of the first instance's private address. */
async function tunnelUrl(
  sandbox: Sandbox,
  endpoint: SandboxEndpoint,
  changes: TunnelChanges = {},
): Promise<string> {
  const { env } = sandbox;
  const { path = '/openTunnel', service = 'ec2-instance-connect', region = sandbox.region } = changes;
  const host = (changes.fips === true ? endpoint.fipsDnsName : endpoint.dnsName) ?? '';
  const signer = new SignatureV4({
    service,
    region,
    sha256: Sha256,
    credentials: {
      accessKeyId: env.AWS_ACCESS_KEY_ID ?? '',
      secretAccessKey: changes.secretAccessKey ?? env.AWS_SECRET_ACCESS_KEY ?? '',
      ...(env.AWS_SESSION_TOKEN !== undefined && { sessionToken: env.AWS_SESSION_TOKEN }),
    },
  });
  const query: Record<string, string> = {};
  const all = {
    instanceConnectEndpointId: endpoint.id,
    remotePort: '22',
    privateIpAddress: '127.1.0.11',
    ...changes.parameters,
  };
  for (const [name, value] of Object.entries(all)) if (value !== undefined) query[name] = value;
  const request = { method: 'GET', protocol: 'wss:', hostname: host, path, headers: { host }, query };
  const signed = await signer.presign(request, { expiresIn: changes.expiresIn ?? 60 });
  const url = new URL(`wss://${host}${path}`);
  for (const [name, value] of Object.entries(signed.query ?? {})) url.searchParams.set(name, String(value));
  return url.href;
}

/** Opens a WebSocket that trusts the sandbox's authority. @throws HandshakeRefused */
async function openSocket(sandbox: Sandbox, url: string): Promise<WebSocket> {
  const ca = await readFile(sandbox.env.NODE_EXTRA_CA_CERTS ?? '', 'utf8');
  return new Promise((resolve, reject) => {
    const client = new WebSocket(url, { ca, perMessageDeflate: false });
    client.once('open', () => resolve(client));
    client.on('error', reject);
    client.once('unexpected-response', (_, response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('end', () =>
        reject(new HandshakeRefused(response.statusCode ?? 0, Buffer.concat(chunks).toString())),
      );
    });
  });
}

/** Opens a tunnel. */
export async function openTunnel(
  sandbox: Sandbox,
  endpoint: SandboxEndpoint,
  changes: TunnelChanges = {},
): Promise<WebSocket> {
  return openSocket(sandbox, await tunnelUrl(sandbox, endpoint, changes));
}

/** Waits until a WebSocket is closed. */
export function closed(client: WebSocket): Promise<{ code: number; reason: string }> {
  return new Promise((resolve) => {
    client.once('close', (code, reason) => resolve({ code, reason: reason.toString() }));
  });
}
