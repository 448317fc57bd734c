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

/** Chooses the place to dial for each instance. One that the route cannot reach does not fail the others. */
export async function chooseTargets(
  instances: Iterable<Instance>,
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
  await Promise.all([...instances].map(chooseOne));
  return { targets, problems };
}
