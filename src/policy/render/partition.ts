/** The partitions in which EC2 Instance Connect is known. */
export const partitions = ['aws', 'aws-cn', 'aws-us-gov'] as const;

/** One of them, as an ARN names it. */
export type Partition = (typeof partitions)[number];

/**
 * The partition that a Region's name, or a pattern for names, says; `aws` for a pattern that says nothing, and
 * `undefined` for the Regions of a partition that is not among {@link partitions}.
 */
export function partitionOf(region: string): Partition | undefined {
  if (region.startsWith('cn-')) return 'aws-cn';
  if (region.startsWith('us-gov-')) return 'aws-us-gov';
  return /^([a-z]{2}-iso|eusc-)/.test(region) ? undefined : 'aws';
}
