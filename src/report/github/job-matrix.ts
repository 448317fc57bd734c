import { EicError } from '../../eic-error';
import { instancesText } from '../../fleet/instances-text';
import type { Choice } from '../../fleet/selection/choice';
import { shardsOf } from '../../fleet/selection/shards';

/** GitHub's limit for the jobs that a matrix makes. */
export const maxJobs = 256;

/** Maximum length of the matrix. GitHub takes 1 MB for all outputs of a job, counted as UTF-16. */
const maxMatrixLength = 450_000;

/** Maximum length of the IDs of one shard. Linux takes 128 KiB for one environment variable, as which a job gets them. */
const maxShardLength = 120_000;

/** One job of the matrix, with the inputs that it gives to the action. */
export interface ShardJob {
  /** From 1. */
  readonly shard: number;
  /** For the name of the job: `2 of 8`. */
  readonly name: string;
  /** IDs, separated by spaces. */
  readonly 'instance-ids': string;
  /** The Regions of these instances, separated by spaces. */
  readonly 'aws-region': string;
}

/**
 * Divides a choice into jobs. An instance that was not found is in one of them too: that job reports it.
 * @param count number of shards. One without instances has no job.
 * @param regions the Regions that were searched
 * @throws EicError `EIC_TOO_MANY_INSTANCES` if GitHub or the runner could not pass the IDs on
 */
export function shardJobs(
  { ids, instances }: Pick<Choice, 'ids' | 'instances'>,
  count: number,
  regions: readonly string[],
): readonly ShardJob[] {
  const jobs = shardsOf(ids, count).flatMap((shard, index): ShardJob[] => {
    if (shard.length === 0) return [];
    const theirs = shard.flatMap((id) => instances.get(id)?.region ?? regions);
    return [
      {
        shard: index + 1,
        name: `${index + 1} of ${count}`,
        'instance-ids': shard.join(' '),
        'aws-region': [...new Set(theirs)].toSorted().join(' '),
      },
    ];
  });
  const longest = Math.max(0, ...jobs.map((job) => job['instance-ids'].length));
  if (longest > maxShardLength || matrixJson(jobs).length > maxMatrixLength) {
    throw new EicError(
      'EIC_TOO_MANY_INSTANCES',
      `${ids.length} instances in ${count} shards are more than a matrix can pass to its jobs.`,
      { remedy: `Set \`shards\` to a higher number, at most ${maxJobs}, or choose fewer instances.` },
    );
  }
  return jobs;
}

/** Returns the jobs as `strategy.matrix` takes them, with `fromJSON`. */
export function matrixJson(jobs: readonly ShardJob[]): string {
  return JSON.stringify({ include: jobs });
}

/** Returns the job summary of a step that only chose instances. */
export function shardsSummary(jobs: readonly ShardJob[]): string {
  const sizes = jobs.map((job) => job['instance-ids'].split(' ').length);
  const rows = jobs.map((job, index) => `| ${job.name} | ${sizes[index]} | ${job['aws-region']} |`);
  return [
    '## EC2 Instance Connect',
    '',
    `**${shardsText(jobs)}.**`,
    '',
    ...(rows.length === 0 ? [] : ['| Shard | Instances | Region |', '| --- | ---: | --- |', ...rows, '']),
  ].join('\n');
}

/** Returns how many instances are in how many shards. */
export function shardsText(jobs: readonly ShardJob[]): string {
  const count = jobs.reduce((sum, job) => sum + job['instance-ids'].split(' ').length, 0);
  return `${instancesText(count)} in ${jobs.length === 1 ? '1 shard' : `${jobs.length} shards`}`;
}
