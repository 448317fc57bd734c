import { partitionOfRegion } from '../tables/regions';

/** The partition that a Region, or a pattern for Regions, is in; `aws` for a pattern that does not say it. */
export function partitionOf(region: string): string {
  const known = partitionOfRegion(region);
  if (known !== undefined) return known;
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
