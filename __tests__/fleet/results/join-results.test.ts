import { describe, expect, it } from 'vitest';
import { joinResults } from '../../../src/fleet/results/join-results';
import { readResults } from '../../../src/fleet/results/read-results';
import { resultsJson } from '../../../src/report/run/results-json';
import { aFailure, aResult } from '../../report/a-result';

const [a, b, c] = ['i-0aaaaaaaaaaaaaaaa', 'i-0bbbbbbbbbbbbbbbb', 'i-0cccccccccccccccc'] as const;
const port = 22;

describe('joined results', () => {
  it('are in the order of the run, then by Region and ID', () => {
    const lists = [
      [aResult({ instanceId: c, region: 'eu-central-1' }), aResult({ instanceId: a, region: 'us-east-1' })],
      [aResult({ instanceId: b, region: 'eu-central-1' })],
    ];
    const ids = (options: Parameters<typeof joinResults>[1]) =>
      joinResults(lists, options).results.map(({ instanceId }) => instanceId);
    expect(ids({ port })).toEqual([b, c, a]);
    expect(ids({ port, ids: [c, a, b, a] })).toEqual([c, a, b]);
  });

  it('are only those of the run, if that is known', () => {
    const lists = [[c, a, b].map((instanceId) => aResult({ instanceId }))];
    expect(joinResults(lists, { port, ids: [a] })).toEqual({
      results: [aResult({ instanceId: a })],
      leftOut: [b, c],
    });
    expect(joinResults(lists, { port }).leftOut).toEqual([]);
  });

  it('have the result that was begun last, in whichever order the files are read', () => {
    const failed = aFailure('EIC_UNREACHABLE', {
      instanceId: a,
      startedAt: '2026-01-02T03:04:05.678Z',
    }).result;
    const retried = aResult({ instanceId: a, startedAt: '2026-01-02T04:04:05.678Z' });
    const left = aFailure('EIC_NOT_STARTED', { instanceId: a, startedAt: null }).result;
    for (const lists of [
      [[failed], [retried], [left]],
      [[left], [retried], [failed]],
    ])
      expect(joinResults(lists, { port }).results).toEqual([retried]);
  });

  it('have the failure, of two results of the same time', () => {
    const failed = aFailure('EIC_SCRIPT_FAILED', { instanceId: a }).result;
    const succeeded = aResult({ instanceId: a });
    expect(joinResults([[failed, succeeded]], { port }).results).toEqual([failed]);
    expect(joinResults([[succeeded], [failed]], { port }).results).toEqual([failed]);
  });

  it('say of an instance without a result that it may have run, and are valid', () => {
    const { results: joined } = joinResults([[aResult({ instanceId: a })]], { ids: [a, b], port: 2222 });
    expect(joined).toMatchObject([
      { instanceId: a, succeeded: true },
      { instanceId: b, succeeded: false, port: 2222, error: { code: 'EIC_NO_RESULT' } },
    ]);
    expect(readResults(resultsJson(joined))).toEqual(joined);
  });
});
