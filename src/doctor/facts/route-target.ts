import type { RouteTarget } from '../../connect/routes/route';
import { instance } from './described-instance';
import { fact } from './fact';

/** The place that the route dials for the instance, as a step would choose it. */
export const routeTarget = fact(
  async (subject): Promise<RouteTarget> => subject.route.target(await instance(subject), subject.deadline),
);
