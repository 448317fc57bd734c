import { namesNear } from '../schema/nearest-name';
import { partitions } from './generated/partitions';

const regions = new Map(
  partitions.flatMap(({ id, regions }) => regions.split(' ').map((region) => [region, id])),
);
const forms = partitions.map(({ id, form }) => ({ id, form: new RegExp(form) }));

/** AWS's partitions: `aws`, `aws-cn`, `aws-us-gov` … */
export const partitionNames: readonly string[] = partitions.map(({ id }) => id);

/** Whether AWS has a Region of that name, according to the tables of this version. Case counts, as in an ARN. */
export function regionExists(region: string): boolean {
  return regions.has(region);
}

/** Returns the partition of a Region, judged by its form (`cn-…`) if it is not in the tables; undefined for other texts. */
export function partitionOfRegion(region: string): string | undefined {
  return regions.get(region) ?? forms.find(({ form }) => form.test(region))?.id;
}

/** Returns the Region that differs in the fewest letters, at most three; undefined if none is near. */
export function nearestRegion(region: string): string | undefined {
  return namesNear(region.toLowerCase(), regions.keys(), 3)[0]?.name;
}

/** Returns the partition that differs in the fewest letters, at most two; undefined if none is near. */
export function nearestPartition(partition: string): string | undefined {
  return namesNear(partition.toLowerCase(), partitionNames, 2)[0]?.name;
}
