import type { AwsClients } from '../aws/clients';
import type { Deadline } from '../aws/deadline';
import { type Found, findInstances } from './find';

/** Options of {@link waitUntilBooted}. */
export interface BootWait {
  /** Returns the clients of a Region. */
  readonly aws: (region: string) => AwsClients;
  /** Makes the deadline of one look-up. */
  readonly deadline: () => Deadline;
  /** Limits the wait for instances that are pending. */
  readonly wait: Deadline;
  /** Called once, with the IDs of the instances that are waited for. */
  readonly waiting: (pending: readonly string[]) => void;
}

/** Instances that are no longer pending, unless the wait was over. */
export interface FoundBooted extends Found {
  /** IDs of the instances that were pending at first. */
  readonly wasPending: ReadonlySet<string>;
}

/** The first back-off is up to 1.6 s: an instance is pending for at least some seconds. */
const firstBackOff = 4;

/**
 * Finds instances of one Region, and waits for those that are pending.
 * @throws EicError if a look-up itself fails; the reason given at cancellation
 */
export async function findBooted(
  ids: readonly string[],
  { aws, ...wait }: Omit<BootWait, 'aws'> & { readonly aws: AwsClients },
): Promise<FoundBooted> {
  const found = await findInstances(ids, aws, wait.deadline());
  return waitUntilBooted(found, { ...wait, aws: () => aws });
}

/**
 * Looks again for the instances that are pending until none is, or the wait is over.
 * @throws EicError if a look-up itself fails; the reason given at cancellation
 */
export async function waitUntilBooted(
  found: Found,
  { aws, deadline, wait, waiting }: BootWait,
): Promise<FoundBooted> {
  const instances = new Map(found.instances);
  const problems = new Map(found.problems);
  const stillPending = () => [...instances.values()].filter(({ state }) => state === 'pending');
  const wasPending = new Set(stillPending().map(({ id }) => id));
  if (wasPending.size > 0) waiting([...wasPending]);
  for (let attempt = firstBackOff; ; attempt++) {
    const pending = stillPending();
    if (pending.length === 0 || !(await wait.backOff(attempt))) return { instances, problems, wasPending };
    for (const region of new Set(pending.map((instance) => instance.region))) {
      const ids = pending.filter((instance) => instance.region === region).map(({ id }) => id);
      const again = await findInstances(ids, aws(region), deadline());
      for (const id of ids) {
        const instance = again.instances.get(id);
        if (instance === undefined) instances.delete(id);
        else instances.set(id, instance);
        const problem = again.problems.get(id);
        if (problem === undefined) problems.delete(id);
        else problems.set(id, problem);
      }
    }
  }
}
