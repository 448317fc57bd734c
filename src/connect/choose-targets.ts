import type { Deadline } from '../aws/deadline';
import { EicError } from '../eic-error';
import type { Instance } from '../instance/instance';
import type { Route, RouteTarget } from './routes/route';

/** The targets of a step, by instance ID: each instance is in one of the two maps. */
export interface ChosenTargets {
  readonly targets: ReadonlyMap<string, RouteTarget>;
  /** Why the route cannot reach an instance. */
  readonly problems: ReadonlyMap<string, EicError>;
}

/** How the instances of several Regions are reached. */
export interface RegionalRoutes {
  /** Returns the route to the instances of a Region. */
  readonly route: (region: string) => Route;
  /** Makes the deadline of one Region. */
  readonly deadline: () => Deadline;
}

/**
 * Chooses the place to dial for each instance, in all Regions at the same time. One that the route cannot reach does not
 * fail the others.
 */
export async function chooseTargets(
  instances: readonly Instance[],
  { route, deadline }: RegionalRoutes,
): Promise<ChosenTargets> {
  const regions = new Set(instances.map(({ region }) => region));
  const chosen = await Promise.all(
    [...regions].map((region) => {
      const inRegion = instances.filter((instance) => instance.region === region);
      return chooseInRegion(inRegion, route(region), deadline());
    }),
  );
  return {
    targets: new Map(chosen.flatMap((each) => [...each.targets])),
    problems: new Map(chosen.flatMap((each) => [...each.problems])),
  };
}

async function chooseInRegion(
  instances: readonly Instance[],
  route: Route,
  deadline: Deadline,
): Promise<ChosenTargets> {
  const targets = new Map<string, RouteTarget>();
  const problems = new Map<string, EicError>();
  const chooseOne = async (instance: Instance) => {
    try {
      targets.set(instance.id, await route.target(instance, deadline));
    } catch (thrown) {
      deadline.throwIfCancelled();
      problems.set(instance.id, EicError.from(thrown));
    }
  };
  await Promise.all(instances.map(chooseOne));
  return { targets, problems };
}
