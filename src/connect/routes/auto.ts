import { EicError } from '../../eic-error';
import { autoEndpointAddress } from '../../instance/address';
import type { Route, RouteTarget } from './route';

/** Options of {@link autoRoute}. */
export interface AutoRouteOptions {
  readonly direct: Route;
  readonly endpoint: Route;
  readonly port: number;
  /** Whether the user named an endpoint. Then there is no direct connection in its place. */
  readonly endpointNamed: boolean;
  readonly debug: (message: string) => void;
}

/**
 * Chooses for each instance: direct to a public IPv4 address, else through an endpoint to the private one, else direct.
 * Without a usable endpoint, or without permission to look for one, the private address is dialed directly: the runner
 * may be in the VPC. If that fails, the error says why there was no endpoint.
 */
export function autoRoute({ direct, endpoint, port, endpointNamed, debug }: AutoRouteOptions): Route {
  const withoutEndpoint = new Map<string, EicError>();
  const routeOf = (target: RouteTarget): Route => (target.route === 'endpoint' ? endpoint : direct);
  return {
    async target(instance, deadline) {
      const address = autoEndpointAddress(instance);
      if (address === undefined) return direct.target(instance, deadline);
      try {
        return await endpoint.target(instance, deadline);
      } catch (thrown) {
        if (endpointNamed || !mayBeInVpc(thrown)) throw thrown;
        withoutEndpoint.set(instance.id, thrown);
        debug(`${instance.id}: no endpoint is used: ${thrown.message}`);
        return { instance, address, port, route: 'direct' };
      }
    },
    reserve: (target, cancelled) => routeOf(target).reserve(target, cancelled),
    async open(target, deadline) {
      try {
        return await routeOf(target).open(target, deadline);
      } catch (thrown) {
        const reason = withoutEndpoint.get(target.instance.id);
        throw reason === undefined ? thrown : withReason(thrown, reason);
      }
    },
    close() {
      direct.close();
      endpoint.close();
    },
  };
}

function mayBeInVpc(thrown: unknown): thrown is EicError {
  return (
    thrown instanceof EicError && (thrown.code === 'EIC_NO_ENDPOINT' || thrown.code === 'EIC_ACCESS_DENIED')
  );
}

/** Adds to the failure of a direct connection why it did not go through an endpoint. */
function withReason(thrown: unknown, reason: EicError): unknown {
  if (!(thrown instanceof EicError) || !/^EIC_(UNREACHABLE|REFUSED)$/.test(thrown.code)) return thrown;
  return new EicError(
    thrown.code,
    `${thrown.message} It was dialed directly, as no endpoint was found: ${reason.message}`,
    {
      remedy: `If the runner is outside the VPC, it needs an endpoint. ${reason.remedy} If it is inside: ${thrown.remedy}`,
      details: reason.details,
      requestId: reason.requestId,
      cause: thrown,
    },
  );
}
