import type { AwsClients } from '../../aws/clients';
import { EicError } from '../../eic-error';
import { endpointAddress } from '../../instance/address';
import { EndpointFinder } from '../../instance/find-endpoint';
import { TunnelPlaces } from './endpoint/places';
import type { Route, RouteTarget } from './route';

/** Options of {@link endpointRoute}. */
export interface EndpointRouteOptions {
  readonly port: number;
  /** The address to reach, if it is not one that EC2 reports. */
  readonly instanceIp: string | undefined;
  readonly endpointId: string | undefined;
  /** Limit of a tunnel in seconds; undefined for the service's own, which is an hour. */
  readonly maxTunnelSeconds: number | undefined;
  readonly aws: AwsClients;
}

/** Reaches instances through EC2 Instance Connect Endpoints: each connection is a WebSocket to the endpoint. */
export function endpointRoute(options: EndpointRouteOptions): Route {
  const { port, instanceIp, endpointId, maxTunnelSeconds, aws } = options;
  const finder = new EndpointFinder(aws, endpointId);
  const places = new Map<string, TunnelPlaces>();
  const placesOf = ({ endpoint }: RouteTarget): TunnelPlaces => {
    const id = endpoint?.id ?? '';
    const known = places.get(id) ?? new TunnelPlaces();
    places.set(id, known);
    return known;
  };
  return {
    async target(instance, deadline) {
      const address = instanceIp ?? endpointAddress(instance);
      if (address === undefined) {
        throw new EicError(
          'EIC_NO_ADDRESS',
          `Instance ${instance.id} has no private address to connect to.`,
          { remedy: 'Check the network interface of the instance.' },
        );
      }
      const endpoint = await finder.find(instance, deadline);
      return { instance, address, port, route: 'endpoint', endpoint };
    },
    reserve: (target, cancelled) => placesOf(target).reserve(target, cancelled),
    async open(target, deadline) {
      // The WebSocket library and the signer: other routes do without them.
      const { openTunnel } = await import('./endpoint/open-tunnel');
      const tunnel = await openTunnel(target, { aws, maxSeconds: maxTunnelSeconds }, deadline);
      placesOf(target).opened(target, tunnel);
      return tunnel;
    },
    close() {},
  };
}
