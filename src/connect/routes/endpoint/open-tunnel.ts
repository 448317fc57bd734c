import type { IncomingMessage } from 'node:http';
import type { Agent } from 'node:https';
import WebSocket from 'ws';
import type { AwsClients } from '../../../aws/clients';
import type { Deadline } from '../../../aws/deadline';
import type { AwsCall } from '../../../aws/error';
import { singleConnectionAgent } from '../../../aws/request-handler';
import { EicError } from '../../../eic-error';
import { openTunnelStatement } from '../../../instance/policy-statements';
import { type RouteTarget, where } from '../route';
import { failedAttempt, handshakeError, type RefusedHandshake } from './handshake-error';
import { presignedTunnelUrl } from './presigned-url';
import { closeError, Tunnel } from './tunnel';

/** Options of {@link openTunnel}. */
export interface OpenTunnelOptions {
  readonly aws: AwsClients;
  /** Limit of the tunnel in seconds; undefined for the service's own. */
  readonly maxSeconds: number | undefined;
}

/** Maximum number of bytes of a message: more than an endpoint sends, and little enough to keep. */
const maxMessageBytes = 1024 * 1024;

/** Bytes of a refusal that are read. */
const maxBodyBytes = 4_096;

/** The limit of a tunnel if none is set, in seconds (EC2 user guide, "EC2 Instance Connect Endpoint": one hour). */
const serviceLimitSeconds = 3_600;

/** Milliseconds by which the endpoint's clock of a tunnel may be ahead of ours. */
const limitToleranceMs = 500;

/**
 * Opens a tunnel to the target through its endpoint, with the proxies and certificates of the calls to AWS.
 * @throws EicError, or ConnectionDropped if another attempt may succeed
 */
export async function openTunnel(
  target: RouteTarget,
  { aws, maxSeconds }: OpenTunnelOptions,
  deadline: Deadline,
): Promise<Tunnel> {
  const { endpoint, address, port } = target;
  if (endpoint === undefined) throw new Error('the target has no endpoint');
  const call: AwsCall = {
    action: 'ec2-instance-connect:OpenTunnel',
    statement: openTunnelStatement(endpoint.arn, address, port),
  };
  let url: string;
  try {
    const { dnsName, id: endpointId } = endpoint;
    url = await presignedTunnelUrl({ dnsName, endpointId, address, port, maxSeconds }, aws);
  } catch (thrown) {
    deadline.throwIfCancelled();
    throw failedAttempt(thrown, call);
  }
  deadline.throwIfCancelled();
  const agent = singleConnectionAgent(process.env);
  const socket = new WebSocket(url, {
    agent,
    headers: { 'User-Agent': 'eic-action' },
    perMessageDeflate: false,
    maxPayload: maxMessageBytes,
  });
  return dial(socket, agent, target, call, maxSeconds, deadline);
}

function dial(
  socket: WebSocket,
  agent: Agent,
  target: RouteTarget,
  call: AwsCall,
  maxSeconds: number | undefined,
  deadline: Deadline,
): Promise<Tunnel> {
  const { signal } = deadline;
  return new Promise((resolve, reject) => {
    const settle = () => {
      signal.removeEventListener('abort', onAbort);
      socket.off('error', onError);
    };
    const fail = (error: unknown) => {
      settle();
      // It reports its own end as an error.
      socket.on('error', ignore);
      socket.terminate();
      // Only the agent knows a connection to a proxy that opened no tunnel yet.
      agent.destroy();
      reject(error);
    };
    const onAbort = () => {
      try {
        deadline.throwIfCancelled();
        fail(noResponse(target, deadline));
      } catch (cancellation) {
        fail(cancellation);
      }
    };
    const onError = (error: Error) => fail(failedAttempt(error, call));
    socket.once('open', () => {
      settle();
      const openedAt = performance.now();
      const closed = (code: number, reason: string): Error | undefined => {
        const limit = maxSeconds ?? serviceLimitSeconds;
        const isExpired = performance.now() - openedAt >= limit * 1000 - limitToleranceMs;
        return isExpired ? tunnelExpired(target, limit) : closeError(code, reason);
      };
      resolve(new Tunnel(socket, { closed }));
    });
    socket.on('unexpected-response', (_, response) => {
      void readRefusal(response).then((refused) => fail(handshakeError(refused, target, call)));
    });
    socket.on('error', onError);
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();
  });
}

function ignore(): void {}

/** Reads the beginning of a response. A body that breaks off is taken as it is. */
async function readRefusal(response: IncomingMessage): Promise<RefusedHandshake> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of response) {
      chunks.push(Buffer.from(chunk));
      bytes += chunks.at(-1)?.length ?? 0;
      if (bytes >= maxBodyBytes) break;
    }
  } catch {
    // The status says enough.
  }
  const body = Buffer.concat(chunks).subarray(0, maxBodyBytes).toString();
  return { status: response.statusCode ?? 0, headers: response.headers, body };
}

function noResponse(target: RouteTarget, { totalMs }: Deadline): EicError {
  const seconds = Math.round(totalMs / 1000);
  return new EicError(
    'EIC_UNREACHABLE',
    `${where(target)} cannot be reached: the endpoint opened no tunnel in ${seconds} s.`,
    {
      remedy: `Check that the runner reaches ${target.endpoint?.dnsName} on port 443 (proxy, firewall), or raise \`connect-timeout\`.`,
    },
  );
}

function tunnelExpired(target: RouteTarget, limitSeconds: number): EicError {
  return new EicError(
    'EIC_TUNNEL_EXPIRED',
    `The tunnel to ${where(target)} ended at its maximum duration of ${limitSeconds} s. A script that ran may have done part of its work; its processes are stopped.`,
    {
      remedy:
        limitSeconds < serviceLimitSeconds
          ? 'Raise `max-tunnel-duration` (at most 1h), or split the script.'
          : 'No tunnel lasts longer than an hour: split the script, or start the work as a service on the instance (`systemd-run`) and let a later step look for its result.',
    },
  );
}
