import { describe, expect, it } from 'vitest';
import type { EicError } from '../../../src/eic-error';
import type { Instance } from '../../../src/instance/instance';
import { matrixJson, shardJobs, shardsSummary, shardsText } from '../../../src/report/github/job-matrix';
import { aChoice } from '../../fleet/selection/a-choice';

function instances(count: number, region = 'eu-central-1'): Instance[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `i-${index.toString(16).padStart(17, '0')}`,
    state: 'running',
    region,
  }));
}

describe('the matrix of shards', () => {
  it('has one job for each shard with instances, numbered from 1', () => {
    const choice = aChoice(instances(5));
    const jobs = shardJobs(choice, 8, ['eu-central-1']);
    expect(jobs.length).toBeLessThanOrEqual(5);
    expect(jobs.map(({ name, shard }) => [name, shard])).toEqual(
      jobs.map(({ shard }) => [`${shard} of 8`, shard]),
    );
    expect(jobs.flatMap((job) => job['instance-ids'].split(' ')).toSorted()).toEqual(choice.ids);
    expect(JSON.parse(matrixJson(jobs))).toEqual({ include: jobs });
    for (const job of jobs) expect(Object.keys(job)).toEqual(['shard', 'name', 'instance-ids', 'aws-region']);
  });

  it('names the Regions of the instances, and all that were searched for one that was not found', () => {
    const [a, b] = [...instances(1), { id: 'i-0fedcba9876543210', state: 'running', region: 'us-east-1' }];
    const searched = ['us-east-1', 'eu-central-1', 'eu-west-1'];
    const regionsOf = (choice: Parameters<typeof shardJobs>[0]) =>
      shardJobs(choice, 1, searched).map((job) => job['aws-region']);
    expect(regionsOf(aChoice([a, b].flatMap((one) => one ?? [])))).toEqual(['eu-central-1 us-east-1']);
    expect(regionsOf(aChoice([], { ids: ['i-0123456789abcdef0'] }))).toEqual([
      'eu-central-1 eu-west-1 us-east-1',
    ]);
  });

  it('is empty for no instances', () => {
    const jobs = shardJobs(aChoice([]), 3, ['eu-central-1']);
    expect(matrixJson(jobs)).toBe('{"include":[]}');
    expect(shardsSummary(jobs)).toContain('**0 instances in 0 shards.**');
  });

  it('is within the limits of GitHub for 10,000 instances in 256 jobs', () => {
    const jobs = shardJobs(aChoice(instances(10_000)), 256, ['eu-central-1']);
    expect(jobs).toHaveLength(256);
    expect(matrixJson(jobs).length * 2).toBeLessThan(1_000_000);
  });

  it.each([
    ['one job would get more IDs than an environment variable holds', 6_500, 1],
    ['the matrix would be longer than an output may be', 25_000, 256],
  ])('is refused if %s', (_, count, shards) => {
    expect(() => shardJobs(aChoice(instances(count)), shards, ['eu-central-1'])).toThrow(
      expect.objectContaining<Partial<EicError>>({
        code: 'EIC_TOO_MANY_INSTANCES',
        remedy: 'Set `shards` to a higher number, at most 256, or choose fewer instances.',
      }),
    );
  });

  it('is summed up in the log and the job summary', () => {
    const jobs = shardJobs(aChoice(instances(1)), 1, ['eu-central-1']);
    expect(shardsText(jobs)).toBe('1 instance in 1 shard');
    expect(shardsSummary(jobs)).toContain('| 1 of 1 | 1 | eu-central-1 |');
  });
});
