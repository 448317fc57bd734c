import { randomUUID } from 'node:crypto';
import { type IncomingMessage, STATUS_CODES } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { RecordedCall } from '../aws/endpoint';
import { AwsError } from '../aws/error';
import { ConnectionReset, type Faults } from '../aws/faults';
import type { SandboxCredentials } from '../aws/sigv4';
import type { CertificateAuthority } from '../certificates/authority';
import type { Access, AccessRequest } from '../iam/access';
import { AccessRefused, requireAccess } from '../iam/access-refused';
import { tunnelRequests } from '../iam/eic-requests';
import { bindAll, stopListening } from '../loopback';
import type { DescribedEndpoint, EndpointRecord, SandboxEndpointOptions } from './endpoint-record';
import { tunnelRequest, verifyTunnelUrl } from './open-tunnel';
import { maximumMessage, type RecordedTunnel, Tunnel, type TunnelEnds } from './tunnel';
import { type TunnelFault, TunnelFaults } from './tunnel-fault';

/** States in which an endpoint opens tunnels. */
const usableStates = ['create-complete', 'update-in-progress', 'update-complete', 'update-failed'];

/** The state that an endpoint's responses are made from. */
export interface TunnelState {
  /** The caller and its permissions. */
  readonly access: Access;
  readonly accountId: string;
  readonly credentials: SandboxCredentials;
  /** Faults of the operation `OpenTunnel`. */
  readonly faults: Faults;
  /** SSH port of all instances: `remotePort` 22 leads to it. */
  readonly sshPort: number;
  /** Returns the instance with a private address in a VPC, and the address of its listener. */
  readonly find: (
    endpoint: EndpointRecord,
    privateAddress: string,
  ) => { readonly id: string; readonly address: string } | undefined;
  readonly now: () => number;
  readonly record: (call: RecordedCall) => void;
}

function respond(socket: Duplex, status: number, body: string, requestId: string): void {
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Unknown'}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `x-amzn-RequestId: ${requestId}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.resume();
}

/** The form of the error that AWS CLI shows for a handshake that failed. */
function errorBody(code: string, message: string): string {
  return JSON.stringify({ ErrorCode: code, Message: message });
}

function limitExceeded(most: number): AwsError {
  return new AwsError(
    'LimitExceeded',
    `The endpoint has ${most} open tunnels, which is the maximum. Close one and retry your request.`,
    429,
  );
}

function nameInCertificate(dnsName: string): string {
  return dnsName.replace(/:\d+$/, '');
}

/**
 * An EC2 Instance Connect Endpoint: a TLS server for WebSockets, each of which is a tunnel to a TCP port of an instance
 * in its VPC.
 */
export class TunnelServer {
  /** As EC2 describes it, with the DNS names that it listens on. */
  readonly endpoint: DescribedEndpoint;
  readonly #state: TunnelState;
  readonly #servers: readonly Server[];
  readonly #webSockets = new WebSocketServer({
    noServer: true,
    maxPayload: maximumMessage,
    perMessageDeflate: false,
  });
  readonly #sockets = new Set<Socket>();
  readonly #open = new Set<Tunnel>();
  /** Tunnels with at least one open end. */
  readonly #running = new Set<Tunnel>();
  readonly #all: Tunnel[] = [];
  readonly #faults = new TunnelFaults();

  private constructor(endpoint: DescribedEndpoint, state: TunnelState, servers: readonly Server[]) {
    this.endpoint = endpoint;
    this.#state = state;
    this.#servers = servers;
    for (const server of servers) {
      server.on('connection', (socket: Socket) => {
        this.#sockets.add(socket);
        socket.once('close', () => this.#sockets.delete(socket));
        // A client may reset it at any time.
        socket.on('error', () => {});
      });
      server.on('tlsClientError', () => {});
      server.on('request', (_, response) => {
        response.writeHead(426, { 'content-type': 'application/json', upgrade: 'websocket' });
        response.end(errorBody('UpgradeRequired', 'The request must be a WebSocket handshake.'));
      });
      server.on('upgrade', (request, socket, head) => void this.#answer(request, socket, head));
    }
  }

  /**
   * Starts an endpoint.
   * @throws SandboxError if its address or port is not available; nothing is left bound.
   */
  static async start(
    record: EndpointRecord,
    { dnsName }: Pick<SandboxEndpointOptions, 'dnsName'>,
    authority: CertificateAuthority,
    state: TunnelState,
  ): Promise<TunnelServer> {
    const { address, fipsAddress } = record;
    const addresses = [address, ...(fipsAddress === null ? [] : [fipsAddress])];
    const names = dnsName === undefined ? [] : [nameInCertificate(dnsName)];
    const certificate = await authority.issue([address, ...addresses.slice(1), ...names]);
    const { port, listeners } = await bindAll(addresses, record.port, () => createServer(certificate));
    const withPort = (host: string): string => (port === 443 ? host : `${host}:${port}`);
    const described = {
      ...record,
      port,
      dnsName: dnsName ?? withPort(address),
      fipsDnsName: fipsAddress === null ? null : withPort(fipsAddress),
    };
    return new TunnelServer(described, state, listeners);
  }

  /** Number of tunnels that are open now. */
  get openTunnels(): number {
    return this.#open.size;
  }

  /** All tunnels so far, in the order they were opened. */
  get tunnels(): readonly RecordedTunnel[] {
    return this.#all.map((tunnel) => tunnel.record);
  }

  fail(fault: TunnelFault): void {
    this.#faults.add(fault);
  }

  clearFaults(): void {
    this.#faults.clear();
  }

  /** Closes all open tunnels with a close frame. */
  closeTunnels(code: number, reason: string): void {
    for (const tunnel of this.#open) tunnel.close(code, reason);
  }

  /** Cuts off all connections without notice. The endpoint still listens. */
  disconnect(): void {
    for (const tunnel of this.#running) tunnel.cutOff();
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Stops listening and cuts off all connections. */
  async close(): Promise<void> {
    const stopped = this.#servers.map(stopListening);
    const ended = [...this.#running].map((tunnel) => tunnel.done);
    this.disconnect();
    await Promise.all([...stopped, ...ended]);
  }

  async #answer(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const { access, accountId, record, credentials, faults, now } = this.#state;
    const [requestId, time] = [randomUUID(), now()];
    const gone = new AbortController();
    socket.once('close', () => gone.abort());
    socket.on('error', () => gone.abort());
    let caller: string | null = null;
    const recordAs = (status: number, errorCode: string | null, refused?: AccessRequest): void =>
      record({
        service: 'ec2-instance-connect',
        operation: 'OpenTunnel',
        params: parametersOf(request),
        time,
        principal: caller,
        status,
        errorCode,
        ...(refused && { refused }),
        requestId,
      });
    try {
      const query = verifyTunnelUrl(request, this.endpoint, credentials, time);
      caller = access.caller.arn;
      await faults.apply('OpenTunnel', gone.signal);
      const { region } = this.endpoint;
      requireAccess(
        access,
        'ec2-instance-connect',
        tunnelRequests(query, this.endpoint, { region, accountId }),
        {
          region,
          sourceIp: request.socket.remoteAddress ?? '',
          userAgent: request.headers['user-agent'],
          time,
        },
      );
      const fault = this.#faults.next();
      if (fault?.kind === 'refuse') {
        const body = fault.body ?? errorBody('Refused', 'The sandbox was asked to refuse the tunnel.');
        recordAs(fault.status, 'Refused');
        respond(socket, fault.status, body, requestId);
      } else if (fault?.kind === 'unanswered') {
        recordAs(0, null);
        discard(socket);
      } else {
        const start = this.#admit(request, query, fault);
        recordAs(101, null);
        this.#webSockets.handleUpgrade(request, socket, head, start);
      }
    } catch (error) {
      if (error instanceof AwsError) {
        recordAs(error.status, error.code, error instanceof AccessRefused ? error.request : undefined);
        respond(socket, error.status, errorBody(error.code, error.message), requestId);
      } else {
        recordAs(0, null);
        socket.destroy();
        if (!(error instanceof ConnectionReset) && !gone.signal.aborted) throw error;
      }
    }
  }

  /**
   * Returns the function that starts the tunnel after the handshake.
   * @throws AwsError if the endpoint does not open the tunnel
   */
  #admit(
    request: IncomingMessage,
    query: URLSearchParams,
    fault: TunnelFault | undefined,
  ): (client: WebSocket) => void {
    const { endpoint } = this;
    const { sshPort, find, now } = this.#state;
    const asked = tunnelRequest(query, endpoint, [sshPort, ...endpoint.remotePorts]);
    const instance = find(endpoint, asked.privateIpAddress);
    if (instance === undefined) {
      throw new AwsError('InvalidParameter', 'The specified PrivateIpAddress is not in the VPC.');
    }
    if (!usableStates.includes(endpoint.state)) {
      throw new AwsError('InvalidParameter', `The endpoint is in the state ${endpoint.state}.`);
    }
    if (fault?.kind === 'full' || this.#open.size >= endpoint.maximumTunnels) {
      throw limitExceeded(endpoint.maximumTunnels);
    }
    const port = asked.remotePort === 22 ? sshPort : asked.remotePort;
    return (client) => {
      this.#start({
        client,
        connection: request.socket,
        instance: { ...instance, port },
        request: asked,
        host: request.headers.host ?? '',
        fault,
        seconds: Math.min(asked.maxTunnelDuration ?? 3600, endpoint.maximumSeconds),
        time: now(),
      });
    };
  }

  #start(ends: TunnelEnds): void {
    const tunnel = new Tunnel(ends);
    this.#all.push(tunnel);
    this.#open.add(tunnel);
    ends.client.once('close', () => this.#open.delete(tunnel));
    this.#running.add(tunnel);
    void tunnel.done.then(() => this.#running.delete(tunnel));
  }
}

/** The parameters of a tunnel as received, without those of the signature. */
function parametersOf({ url = '' }: IncomingMessage): Record<string, string> {
  const [, query = ''] = url.split(/\?(.*)/s);
  return Object.fromEntries([...new URLSearchParams(query)].filter(([name]) => !/^x-amz-/i.test(name)));
}

/** Ends a connection when its peer does, and ignores what it sends until then. */
function discard(socket: Duplex): void {
  socket.once('end', () => socket.end());
  socket.resume();
}
