import { bastionRoute } from './bastion';
import type { ConnectionOptions } from './connection';
import { autoRoute } from './routes/auto';
import { directRoute } from './routes/direct';
import { endpointRoute } from './routes/endpoint';
import { proxyCommandRoute } from './routes/proxy-command';
import type { Route } from './routes/route';
import { sessionManagerRoute } from './routes/session-manager';

/** The `connection-type` input. `auto` chooses for each instance. */
export type ConnectionType = 'auto' | 'direct' | 'endpoint' | 'ssm';

/** The inputs that decide how instances are reached. */
export interface RouteInputs {
  /** TCP port of sshd. */
  readonly port: number;
  /** The `instance-ip` input, if it is given. */
  readonly instanceIp?: string | undefined;
  /** Default is `auto`. */
  readonly connectionType?: ConnectionType | undefined;
  /** The endpoint to use, `eice-…`. Default is one in the instance's VPC. */
  readonly endpointId?: string | undefined;
  /** Limit of a tunnel in seconds, 1 to 3600. Default is the service's own, an hour. */
  readonly maxTunnelSeconds?: number | undefined;
  /** The words of the `proxy-command` input, if it is given. */
  readonly proxyCommand?: readonly string[] | undefined;
  /** The instance to connect through. The other inputs then say how to reach it. */
  readonly bastion?: BastionInputs | undefined;
}

/** The inputs about the bastion. */
export interface BastionInputs {
  readonly instanceId: string;
  readonly osUser: string;
  /** TCP port of the bastion's sshd. */
  readonly port: number;
}

/** Options for routes that ask AWS or log in somewhere themselves. */
export type RouteContext = Pick<
  ConnectionOptions,
  'osUser' | 'keyType' | 'hostKeyMode' | 'knownHosts' | 'aws' | 'warn' | 'debug'
>;

/** Returns the route for the inputs; the caller closes it. The only place that knows the concrete routes. */
export function chooseRoute(inputs: RouteInputs, context: RouteContext): Route {
  const { bastion, port, instanceIp } = inputs;
  if (bastion === undefined) return routeWithoutBastion(inputs, context);
  const bastionContext = { ...context, osUser: bastion.osUser };
  const route = routeWithoutBastion({ ...inputs, port: bastion.port, instanceIp: undefined }, bastionContext);
  return bastionRoute({ instanceId: bastion.instanceId, route, port, instanceIp }, bastionContext);
}

function routeWithoutBastion(inputs: RouteInputs, { osUser, aws, debug }: RouteContext): Route {
  const { port, instanceIp, connectionType = 'auto', proxyCommand, endpointId, maxTunnelSeconds } = inputs;
  const command = { port, instanceIp, osUser, environment: process.env };
  if (proxyCommand !== undefined) return proxyCommandRoute({ ...command, words: proxyCommand });
  if (connectionType === 'ssm') return sessionManagerRoute({ ...command, region: aws.region });
  const direct = directRoute(port, instanceIp);
  // An address that the user gave is dialed, unless the user says otherwise.
  if (connectionType === 'direct' || (connectionType === 'auto' && instanceIp !== undefined)) return direct;
  const endpoint = endpointRoute({ port, instanceIp, endpointId, maxTunnelSeconds, aws });
  if (connectionType === 'endpoint') return endpoint;
  return autoRoute({ direct, endpoint, port, endpointNamed: endpointId !== undefined, debug });
}
