import { Deadline } from '../aws/deadline';
import { chooseTargets } from '../connect/choose-targets';
import { reportUnmatchedLines } from '../connect/host-keys/unmatched-lines';
import type { RouteTarget } from '../connect/routes/route';
import type { Run } from './run';
import type { Choice } from './selection/choice';

/** The instances of a run, with the places to dial. Each ID is in `targets` or in `problems`. */
export interface LookedUp extends Choice {
  /** The place to dial for each instance that can be reached. */
  readonly targets: ReadonlyMap<string, RouteTarget>;
}

/**
 * Chooses the place to dial for each instance of a run, and compares the `known-hosts` input with them. The listener gets
 * the warning.
 * @throws EicError if a pin matches none of the places in `strict`
 */
export async function lookUp({
  choice,
  access,
  listener,
  knownHosts,
  hostKeyMode,
  connectTimeoutMs,
  cancelled,
}: Run<object>): Promise<LookedUp> {
  const startedAt = performance.now();
  const running = [...choice.instances.values()].filter(({ id }) => !choice.problems.has(id));
  const { targets, problems } = await chooseTargets(running, {
    route: (region) => access(region).route,
    deadline: () => new Deadline(connectTimeoutMs, cancelled),
  });
  const warning = reportUnmatchedLines(knownHosts, hostKeyMode, {
    targets: [...targets.values()].flatMap((target) =>
      target.bastion === undefined ? [target] : [target, target.bastion],
    ),
    notDialed: choice.ids.filter((id) => !targets.has(id)),
  });
  if (warning !== undefined) listener.warning(undefined, warning);
  return {
    ...choice,
    targets,
    problems: new Map([...choice.problems, ...problems]),
    findMs: choice.findMs + performance.now() - startedAt,
  };
}
