import type { AwsClients } from '../aws/clients';
import type { Deadline } from '../aws/deadline';
import { type Found, findInstances } from './find';

/** Options of {@link findBooted}. */
export interface BootLookUp {
  readonly aws: AwsClients;
  /** Makes the deadline of one look-up. */
  readonly deadline: () => Deadline;
  /** Limits the wait for instances that are pending. */
  readonly wait: Deadline;
  /** Called once, with the IDs of the instances that are waited for. */
  readonly waiting: (pending: readonly string[]) => void;
}

/** The first back-off is up to 1.6 s: an instance is pending for at least some seconds. */
const firstBackOff = 4;

/**
 * Finds instances, and looks again for those that are pending until none is, or the wait is over.
 * @throws EicError if a look-up itself fails; the reason given at cancellation
 */
export async function findBooted(
  ids: readonly string[],
  { aws, deadline, wait, waiting }: BootLookUp,
): Promise<Found & { readonly wasPending: ReadonlySet<string> }> {
  const found = await findInstances(ids, aws, deadline());
  const instances = new Map(found.instances);
  const problems = new Map(found.problems);
  const isPending = (id: string) => instances.get(id)?.state === 'pending';
  const wasPending = new Set(ids.filter(isPending));
  if (wasPending.size > 0) waiting([...wasPending]);
  for (let attempt = firstBackOff; ; attempt++) {
    const pending = ids.filter(isPending);
    if (pending.length === 0 || !(await wait.backOff(attempt))) return { instances, problems, wasPending };
    const again = await findInstances(pending, aws, deadline());
    for (const id of pending) {
      const instance = again.instances.get(id);
      if (instance === undefined) instances.delete(id);
      else instances.set(id, instance);
      const problem = again.problems.get(id);
      if (problem === undefined) problems.delete(id);
      else problems.set(id, problem);
    }
  }
}
