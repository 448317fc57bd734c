import type { ConnectionOptions } from './connection';
import { directRoute } from './routes/direct';
import type { Route } from './routes/route';

/** The inputs that decide how instances are reached. */
export interface RouteInputs {
  /** TCP port of sshd. */
  readonly port: number;
  /** The `instance-ip` input, if it is given. */
  readonly instanceIp?: string | undefined;
}

/** Options for routes that ask AWS or log in somewhere themselves. */
export type RouteContext = Pick<
  ConnectionOptions,
  'osUser' | 'keyType' | 'hostKeyMode' | 'knownHosts' | 'aws' | 'warn' | 'debug'
>;

/** Returns the route for the inputs; the caller closes it. The only place that knows the concrete routes. */
export function chooseRoute({ port, instanceIp }: RouteInputs, _context: RouteContext): Route {
  return directRoute(port, instanceIp);
}
