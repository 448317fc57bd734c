import type { Duplex } from 'node:stream';
import type { Deadline } from '../../aws/deadline';
import { EicError } from '../../eic-error';
import type { InstanceConnectEndpoint } from '../../instance/endpoint';
import type { Instance } from '../../instance/instance';

export { TooManyOpenFiles } from '../../aws/too-many-open-files';

/** How a connection reaches an instance. */
export type RouteKind = 'direct' | 'endpoint' | 'bastion' | 'ssm' | 'proxy-command';

/** The place that a route dials for an instance: for results, messages and the host-key lookup. */
export interface RouteTarget {
  readonly instance: Instance;
  /** The address that the route dials, IPv4 or IPv6 without brackets, or the `instance-ip` input as given. */
  readonly address: string;
  /** TCP port of sshd. */
  readonly port: number;
  /** How it is reached. */
  readonly route: RouteKind;
  /** The endpoint that opens the tunnel, for the route `endpoint`. */
  readonly endpoint?: InstanceConnectEndpoint;
  /** The bastion that the connection goes through, and how it is reached itself. */
  readonly bastion?: RouteTarget;
}

/** Returns a target as messages name it: `10.0.0.1 port 22 (i-…)`, `10.0.0.1 port 22 through eice-… (i-…)`. */
export function where(target: RouteTarget): string {
  const { address, port, instance } = target;
  const through = throughText(target);
  // Without an address, its ID stands in place of one.
  if (address === instance.id) return `${instance.id} port ${port}${through}`;
  return `${address} port ${port}${through} (${instance.id})`;
}

/** Returns what lies between the runner and the address: ` through eice-…`; empty if nothing does. */
export function throughText({ endpoint, bastion }: Pick<RouteTarget, 'endpoint' | 'bastion'>): string {
  if (endpoint !== undefined) return ` through ${endpoint.id}`;
  return bastion === undefined ? '' : ` through bastion ${bastion.instance.id}`;
}

/**
 * The connection ended before authentication was decided, for a reason that may have passed at the next attempt.
 * A route throws it to be opened again, until the deadline. It never leaves `connect/`.
 */
export class ConnectionDropped extends Error {
  override readonly name = 'ConnectionDropped';
  /** The error to report if no attempt before the deadline succeeds. Default is one about a server that closes. */
  readonly lasting: EicError | undefined;

  constructor(message: string, options: ErrorOptions & { readonly lasting?: EicError } = {}) {
    super(message, options);
    this.lasting = options.lasting;
  }
}

/**
 * A route lost a stream that was open, and knows why: a stream is destroyed with it. After the login it is the error of
 * the instance. Before that, another attempt is made.
 */
export class StreamLost extends EicError {}

/**
 * A way to an instance. Errors are the route's own: each expected failure is rejected as the `EicError` that
 * the user sees, and callers pass it on unchanged. A cancelled deadline rejects with the reason given at cancellation.
 */
export interface Route {
  /**
   * Chooses the place to dial. Called once for each connection, before any attempt; may call AWS.
   * @throws EicError, such as `EIC_NO_ADDRESS` if the instance has no address that the route can use
   */
  target(instance: Instance, deadline: Deadline): Promise<RouteTarget>;
  /**
   * Waits until the route may open a stream to the target. What it limits, and how long others take, is no part of the
   * time for connecting. The caller disposes of the place after it has closed the connection.
   * @throws the reason given at cancellation
   */
  reserve(target: RouteTarget, cancelled: AbortSignal): Promise<Disposable>;
  /**
   * Opens the byte stream to sshd. The caller owns the stream and destroys it. The deadline applies to opening only: it
   * does not end a stream that is open.
   * @throws EicError, {@link TooManyOpenFiles}, or {@link ConnectionDropped} if another attempt may succeed
   */
  open(target: RouteTarget, deadline: Deadline): Promise<Duplex>;
  /** Ends what the route keeps open for several connections. Streams that it opened may end with it. */
  close(): void;
}

/** For routes without a limit: there is always a place. */
export async function unlimited(): Promise<Disposable> {
  return { [Symbol.dispose]() {} };
}
