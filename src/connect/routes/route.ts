import type { Duplex } from 'node:stream';
import type { Instance } from '../../instance/instance';

export { TooManyOpenFiles } from '../../aws/too-many-open-files';

/** How a connection reaches an instance. */
export type RouteKind = 'direct' | 'endpoint' | 'bastion';

/** Where a route leads: for results, messages and host-key lookup. */
export interface RouteTarget {
  readonly instance: Instance;
  /** The address that the route dials, IPv4 or IPv6 without brackets, or the `instance-ip` input as given. */
  readonly address: string;
  /** TCP port of sshd. */
  readonly port: number;
}

/** A way to an instance. Callers know nothing of it but this: the endpoint and the bastion fit in here. */
export interface Route {
  readonly kind: RouteKind;
  /**
   * Which address of the instance this route dials.
   * @throws EicError `EIC_NO_ADDRESS` where the instance has none that the route can use.
   */
  target(instance: Instance): RouteTarget;
  /**
   * Opens the byte stream to sshd. The caller owns the stream and destroys it. An aborted signal rejects; once the
   * stream is open, the signal has no hold on it.
   * @throws EicError `EIC_UNREACHABLE`, `EIC_REFUSED`
   */
  open(target: RouteTarget, signal: AbortSignal): Promise<Duplex>;
}
