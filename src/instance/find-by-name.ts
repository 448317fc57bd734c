import type { AwsClients } from '../aws/clients';
import type { Deadline } from '../aws/deadline';
import { describedInstances, filterValues } from './find';
import type { Instance } from './instance';

/**
 * Finds instances by their `Name` tags, in every state but `terminated`, on all pages.
 * @returns the instances of each name, in the order of the names and then of the IDs; an empty list if there is none
 * @throws EicError if a call fails
 */
export async function findByName(
  names: readonly string[],
  aws: AwsClients,
  deadline: Deadline,
): Promise<ReadonlyMap<string, readonly Instance[]>> {
  const found = new Map<string, Instance[]>(names.map((name) => [name, []]));
  const wanted = [...found.keys()];
  for (let start = 0; start < wanted.length; start += filterValues) {
    const filter = {
      Name: 'tag:Name',
      Values: wanted.slice(start, start + filterValues).map(withoutWildcards),
    };
    for await (const instance of describedInstances([filter], aws, deadline)) {
      if (instance.name === undefined || instance.state === 'terminated') continue;
      found.get(instance.name)?.push(instance);
    }
  }
  for (const instances of found.values()) instances.sort((a, b) => (a.id < b.id ? -1 : 1));
  return found;
}

/** Escapes `*`, `?` and the backslash, which are wildcards and their escape in a filter's value. */
export function withoutWildcards(name: string): string {
  return name.replace(/[\\*?]/g, '\\$&');
}
