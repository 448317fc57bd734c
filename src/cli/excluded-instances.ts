import type { AwsClients } from '../aws/clients';
import type { Deadline } from '../aws/deadline';
import { findByName } from '../instance/find-by-name';
import { isInstanceId } from '../instance/instance-id';
import { nameNotFound } from './instance-argument';

/**
 * Returns the instances that the values of `--exclude` name: IDs, separated by commas or whitespace, and names, separated
 * by commas.
 */
export function excludedWords(values: unknown): string[] {
  if (!Array.isArray(values)) return [];
  return values
    .flatMap((value) => {
      const words = String(value).split(/[\s,]+/);
      return words.every((word) => word === '' || isInstanceId(word)) ? words : String(value).split(',');
    })
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/**
 * Returns the IDs of the instances that the values of `--exclude` name. A name leaves out all instances that have it, so that none of
 * them is run on by mistake. AWS is called only for names.
 * @throws EicError `EIC_INSTANCE_NOT_FOUND` if no instance has a name
 */
export async function excludedIds(
  values: unknown,
  regions: readonly AwsClients[],
  deadline: Deadline,
): Promise<string[]> {
  const words = excludedWords(values);
  const names = words.filter((word) => !isInstanceId(word));
  if (names.length === 0) return words;
  const found = await Promise.all(regions.map((aws) => findByName(names, aws, deadline)));
  return words.flatMap((word) => {
    if (isInstanceId(word)) return word;
    const instances = found.flatMap((inRegion) => inRegion.get(word) ?? []);
    if (instances.length === 0) throw nameNotFound(word, regions.map(({ region }) => region).join(' or '));
    return instances.map(({ id }) => id);
  });
}
