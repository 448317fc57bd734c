import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CertificateAuthority } from '../certificates/authority';
import { SandboxError } from '../sandbox-error';
import type { Undoing } from '../undoing';
import { type EndpointRecord, endpointRecord, type SandboxEndpointOptions } from './endpoint-record';
import type { RecordedTunnel } from './tunnel';
import type { TunnelFault } from './tunnel-fault';
import { TunnelServer, type TunnelState } from './tunnel-server';

/** An EC2 Instance Connect Endpoint of a running sandbox. */
export interface SandboxEndpoint {
  readonly id: string;
  /** The name for `wss://<dnsName>/openTunnel`, with a port unless that is 443. */
  readonly dnsName: string;
  readonly fipsDnsName: string | null;
  /** The loopback address and the TCP port that it listens on. */
  readonly address: string;
  readonly port: number;
  /** Number of tunnels that are open now. */
  readonly openTunnels: number;
  /**
   * All tunnels that were opened so far. The requests, also those that failed, are calls of `OpenTunnel` in the
   * sandbox's `calls`.
   */
  readonly tunnels: readonly RecordedTunnel[];
  /** Changes what AWS reports of the endpoint from now on. In some states it opens no tunnels. */
  change(changes: Partial<Pick<EndpointRecord, 'state' | 'securityGroupIds' | 'subnetId' | 'tags'>>): void;
  /** Makes tunnels fail. Several faults take effect one after the other. Refusals of AWS are faults of `OpenTunnel`. */
  fail(fault: TunnelFault): void;
  clearFaults(): void;
  /** Closes all open tunnels with a close frame. */
  closeTunnels(code: number, reason: string): void;
  /** Cuts off all connections without notice. */
  disconnect(): void;
}

/** The endpoints of a sandbox, and how clients come to trust their certificates. */
export interface Endpoints {
  readonly servers: readonly TunnelServer[];
  /** Path of a PEM file with the authority; `undefined` without endpoints. */
  readonly authorityFile: string | undefined;
}

/**
 * Starts the endpoints.
 *
 * @param folder An existing directory for the authority's certificate.
 * @throws SandboxError if an option is invalid, or an address or a port is not available.
 */
export async function startEndpoints(
  wanted: readonly SandboxEndpointOptions[],
  sandbox: { readonly region: string; readonly folder: string; readonly createdAt: number },
  state: TunnelState,
  undoing: Undoing,
): Promise<Endpoints> {
  if (wanted.length === 0) return { servers: [], authorityFile: undefined };
  const records = wanted.map((options, index) => endpointRecord(options, index, sandbox));
  const ids = records.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new SandboxError(`Two endpoints have the ID ${twice}`);
  const authority = await CertificateAuthority.create(state.now());
  const authorityFile = join(sandbox.folder, 'authority.pem');
  await writeFile(authorityFile, authority.certificate);
  const servers: TunnelServer[] = [];
  for (const [index, record] of records.entries()) {
    const server = await TunnelServer.start(record, wanted[index] ?? {}, authority, state);
    undoing.add(() => server.close());
    servers.push(server);
  }
  return { servers, authorityFile };
}

/** Returns an endpoint as the sandbox's caller sees it. */
export function endpointView(server: TunnelServer): SandboxEndpoint {
  const { id, dnsName, fipsDnsName, address, port } = server.endpoint;
  return {
    id,
    dnsName,
    fipsDnsName,
    address,
    port,
    get openTunnels() {
      return server.openTunnels;
    },
    get tunnels() {
      return server.tunnels;
    },
    change: (changes) => void Object.assign(server.endpoint, changes),
    fail: (fault) => server.fail(fault),
    clearFaults: () => server.clearFaults(),
    closeTunnels: (code, reason) => server.closeTunnels(code, reason),
    disconnect: () => server.disconnect(),
  };
}
