import { Deadline } from '../aws/deadline';
import { chooseTargets } from '../connect/choose-targets';
import { reportUnmatchedLines } from '../connect/host-keys/unmatched-lines';
import type { RouteTarget } from '../connect/routes/route';
import type { EicError } from '../eic-error';
import { findBooted } from '../instance/find-booted';
import type { Instance } from '../instance/instance';
import type { Run } from './run';

/** The instances of a run. Each ID that was asked for is in `targets` or in `problems`. */
export interface LookedUp {
  readonly instances: ReadonlyMap<string, Instance>;
  /** The place to dial for each instance that can be reached. */
  readonly targets: ReadonlyMap<string, RouteTarget>;
  /** Why an instance cannot be connected to: it does not exist, does not run or has no usable address. */
  readonly problems: ReadonlyMap<string, EicError>;
  /** IDs of the instances that were pending at first. */
  readonly wasPending: ReadonlySet<string>;
  /** Milliseconds that looking up took. */
  readonly findMs: number;
}

/**
 * Finds the instances of a run, chooses the place to dial for each, and compares the `known-hosts` input with them. The
 * listener gets the instances and the warning.
 * @throws EicError if the instances cannot be looked up, or if a pin matches none of them in `strict`
 */
export async function lookUp({
  instanceIds,
  route,
  aws,
  listener,
  knownHosts,
  hostKeyMode,
  connectTimeoutMs,
  waitForBootMs = 0,
  cancelled,
}: Run<object>): Promise<LookedUp> {
  const startedAt = performance.now();
  const deadline = () => new Deadline(connectTimeoutMs, cancelled);
  const { instances, problems, wasPending } = await findBooted(instanceIds, {
    aws,
    deadline,
    wait: new Deadline(waitForBootMs, cancelled),
    waiting: (pending) => {
      if (waitForBootMs > 0) for (const id of pending) listener.waiting(id, 'it is pending');
    },
  });
  const running = [...instances.values()].filter(({ id }) => !problems.has(id));
  const chosen = await chooseTargets(running, route, deadline());
  const warning = reportUnmatchedLines(knownHosts, hostKeyMode, {
    targets: [...chosen.targets.values()].flatMap((target) =>
      target.bastion === undefined ? [target] : [target, target.bastion],
    ),
    notDialed: instanceIds.filter((id) => !chosen.targets.has(id)),
  });
  listener.found([...instances.values()]);
  if (warning !== undefined) listener.warning(undefined, warning);
  return {
    instances,
    targets: chosen.targets,
    problems: new Map([...problems, ...chosen.problems]),
    wasPending,
    findMs: performance.now() - startedAt,
  };
}
