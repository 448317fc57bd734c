import { distance } from 'fastest-levenshtein';
import { partitions } from './generated/partitions';

const regions = new Map(
  partitions.flatMap(({ id, regions }) => regions.split(' ').map((region) => [region, id])),
);
const forms = partitions.map(({ id, form }) => ({ id, form: new RegExp(form) }));

/** AWS's partitions: `aws`, `aws-cn`, `aws-us-gov` … */
export const partitionNames: readonly string[] = partitions.map(({ id }) => id);

/** Whether AWS has a Region of that name, as far as the tables of this version know. Case counts, as in an ARN. */
export function regionExists(region: string): boolean {
  return regions.has(region);
}

/** The partition of a Region, told from its form (`cn-…`) where the tables do not have it; undefined where it is none. */
export function partitionOfRegion(region: string): string | undefined {
  return regions.get(region) ?? forms.find(({ form }) => form.test(region))?.id;
}

/** The Region that is nearest in spelling, at most three letters away; undefined where none is. */
export function nearestRegion(region: string): string | undefined {
  return nearestOf(region.toLowerCase(), [...regions.keys()], 3);
}

/** The partition that is nearest in spelling, at most two letters away; undefined where none is. */
export function nearestPartition(partition: string): string | undefined {
  return nearestOf(partition.toLowerCase(), partitionNames, 2);
}

function nearestOf(word: string, known: readonly string[], farthest: number): string | undefined {
  if (word.length > 64) return undefined;
  return known
    .map((name) => ({ name, far: distance(name, word) }))
    .filter(({ far }) => far <= farthest)
    .sort((a, b) => a.far - b.far)[0]?.name;
}
