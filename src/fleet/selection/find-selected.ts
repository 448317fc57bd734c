import type { Filter } from '@aws-sdk/client-ec2';
import type { AwsClients } from '../../aws/clients';
import { Deadline } from '../../aws/deadline';
import { EicError } from '../../eic-error';
import { describedInstances, type Found, filterValues, instanceProblems } from '../../instance/find';
import type { Instance } from '../../instance/instance';
import { byRegionAndId } from '../instance-order';
import type { Selection } from './selection';

/** Options of {@link findSelected}. */
export interface SelectedLookUp {
  /** Returns the clients of a Region. */
  readonly aws: (region: string) => AwsClients;
  /** Milliseconds for all calls. */
  readonly timeoutMs: number;
  readonly cancelled: AbortSignal;
  /** Called with the number of instances that are chosen so far. If it throws, no further page is read. */
  readonly counted?: ((count: number) => void) | undefined;
}

/** The instances of a selection. */
export interface Selected extends Found {
  /** Those that are named, as they are named, then the others by Region and ID. None is excluded. */
  readonly ids: readonly string[];
  /** IDs of instances that were named or found, and are excluded or succeeded before. */
  readonly leftOut: ReadonlySet<string>;
}

/**
 * Finds the instances of a selection, in all Regions at the same time and on all pages. An instance that a filter finds is
 * not looked up again by its ID.
 * @throws EicError if a call fails, in any of the Regions; what `counted` throws
 */
export async function findSelected(
  { regions, instanceIds, filterSets, exclude, retried }: Selection,
  { aws, timeoutMs, cancelled, counted = () => undefined }: SelectedLookUp,
): Promise<Selected> {
  const excluded = new Set([...exclude, ...(retried?.succeeded ?? [])]);
  const named = instanceIds.filter((id) => !excluded.has(id));
  const leftOut = new Set(instanceIds.filter((id) => excluded.has(id)));
  const instances = new Map<string, Instance>();
  const chosen = new Set(named);
  counted(chosen.size);
  const failed = new AbortController();
  const deadline = new Deadline(timeoutMs, AbortSignal.any([cancelled, failed.signal]));
  const addFrom = async (
    region: string,
    wanted: readonly Filter[],
    isMeant: (id: string) => boolean,
  ): Promise<void> => {
    try {
      for await (const instance of describedInstances(wanted, aws(region), deadline)) {
        if (!isMeant(instance.id)) continue;
        if (excluded.has(instance.id)) {
          leftOut.add(instance.id);
          continue;
        }
        instances.set(instance.id, instance);
        chosen.add(instance.id);
        counted(chosen.size);
      }
    } catch (thrown) {
      const error = regions.length === 1 ? thrown : inRegion(region, thrown);
      // Their results would not be used.
      failed.abort(error);
      throw error;
    }
  };
  const add = (wanted: readonly Filter[], isMeant: (id: string) => boolean = () => true) =>
    Promise.all(regions.map((region) => addFrom(region, wanted, isMeant)));

  await Promise.all(
    filterSets.map((filters) =>
      add(filters.map(({ name, values }) => ({ Name: name, Values: [...values] }))),
    ),
  );
  const missing = named.filter((id) => !instances.has(id));
  const isNamed = new Set(named);
  // An endpoint that knows not all filters may respond with other instances: nothing may run there.
  for (let start = 0; start < missing.length; start += filterValues)
    await add([{ Name: 'instance-id', Values: missing.slice(start, start + filterValues) }], (id) =>
      isNamed.has(id),
    );

  const others = [...instances.values()].filter(({ id }) => !isNamed.has(id)).sort(byRegionAndId);
  const ids = [...named, ...others.map(({ id }) => id)];
  return { ids, leftOut, instances, problems: instanceProblems(ids, instances, regions) };
}

/** Returns what was thrown with the Region in its message, unless it is about all Regions together. */
function inRegion(region: string, thrown: unknown): unknown {
  if (!(thrown instanceof EicError) || thrown.code === 'EIC_TOO_MANY_INSTANCES') return thrown;
  return thrown.with({ message: `In ${region}: ${thrown.message}` });
}
