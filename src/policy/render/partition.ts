import { partitionOfRegion } from '../tables/regions';

/** Returns the partition of a Region or of a pattern for Regions; `aws` if the pattern does not show it. */
export function partitionOf(region: string): string {
  const known = partitionOfRegion(region);
  if (known !== undefined) return known;
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
