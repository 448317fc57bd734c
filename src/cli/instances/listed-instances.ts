import { Deadline } from '../../aws/deadline';
import type { RegionalClients } from '../../aws/regional-clients';
import { chooseRoute } from '../../connect/choose-route';
import { chooseTargets } from '../../connect/choose-targets';
import type { Route, RouteTarget } from '../../connect/routes/route';
import type { EicError } from '../../eic-error';
import { findSelected } from '../../fleet/selection/find-selected';
import { withoutEffect } from '../../fleet/selection/left-out';
import type { Instance } from '../../instance/instance';
import type { Listing } from './flags';

/** An instance that would be chosen. */
export interface ListedInstance {
  readonly id: string;
  /** Absent if it does not exist. */
  readonly instance: Instance | undefined;
  /** The place that would be dialed, if it can be reached. */
  readonly target: RouteTarget | undefined;
  /** Why it cannot be reached, as far as that is known without connecting. */
  readonly problem: EicError | undefined;
}

/** The instances of a listing. */
export interface ListedInstances {
  readonly listed: readonly ListedInstance[];
  /** Number of instances that were named or found, and are left out. */
  readonly leftOut: number;
  /** A warning about what `exclude` names and nothing chooses. */
  readonly warning: string | undefined;
}

/**
 * Returns the instances that `eic run` would choose, in the order of its results, and how each would be reached. Connects
 * to none.
 * @throws EicError if they cannot be looked up
 */
export async function listInstances(
  { selection, routing, connectTimeoutMs }: Listing,
  clients: RegionalClients,
  cancelled: AbortSignal,
): Promise<ListedInstances> {
  const { ids, leftOut, instances, problems } = await findSelected(selection, {
    aws: (region) => clients.of(region),
    timeoutMs: connectTimeoutMs,
    cancelled,
  });
  const running = [...instances.values()].filter(({ id }) => !problems.has(id));
  const silent = () => undefined;
  const login = { osUser: 'ec2-user', keyType: 'auto', hostKeyMode: 'off' } as const;
  const noPins = { entries: [], warnings: [] };
  const routes: Route[] = [];
  const routeIn = (region: string): Route => {
    const context = { ...login, knownHosts: noPins, aws: clients.of(region), warn: silent, debug: silent };
    const route = chooseRoute(routing, context);
    routes.push(route);
    return route;
  };
  try {
    const deadline = () => new Deadline(connectTimeoutMs, cancelled);
    const chosen = await chooseTargets(running, { route: routeIn, deadline });
    const listed = ids.map((id) => ({
      id,
      instance: instances.get(id),
      target: chosen.targets.get(id),
      problem: problems.get(id) ?? chosen.problems.get(id),
    }));
    return { listed, leftOut: leftOut.size, warning: withoutEffect(selection, leftOut) };
  } finally {
    for (const route of routes) route.close();
  }
}
