import { describe, expect, it } from 'vitest';
import { phasesText } from '../../../../src/report/page/browser/instance-text';
import { initialView, shownInstances, valuesOf } from '../../../../src/report/page/browser/view';
import { aPageInstance } from '../a-page-instance';

const fast = aPageInstance({ id: 'i-1', name: 'web-10', zone: 'eu-central-1a', batch: 1 });
const slow = aPageInstance({
  id: 'i-2',
  name: 'web-2',
  zone: 'eu-central-1b',
  batch: 2,
  status: 'failed',
  spans: [{ phase: 'run', startMs: 0, endMs: 9000 }],
  error: {
    code: 'EIC_TIMED_OUT',
    message: 'It took too long.',
    remedy: 'Wait.',
    details: [],
    requestId: null,
  },
  output: 'disk FULL\n',
});
const left = aPageInstance({ id: 'i-3', name: null, zone: null, status: 'not-started', spans: [] });
const all = [left, fast, slow];

const ids = (view: Partial<typeof initialView>) =>
  shownInstances(all, { ...initialView, ...view }).map(({ id }) => id);

describe('the instances that the page shows', () => {
  it('are in the order of their starts at first, those that were not started last', () => {
    expect(ids({})).toEqual(['i-2', 'i-1', 'i-3']);
  });

  it('can be in other orders', () => {
    expect(ids({ order: 'results' })).toEqual(['i-3', 'i-1', 'i-2']);
    expect(ids({ order: 'failed' })).toEqual(['i-2', 'i-3', 'i-1']);
    expect(ids({ order: 'duration' })).toEqual(['i-2', 'i-1', 'i-3']);
    expect(ids({ order: 'name' })).toEqual(['i-3', 'i-2', 'i-1']);
  });

  it('are not longest because they waited for their turn', () => {
    const waited = aPageInstance({
      id: 'i-4',
      spans: [
        { phase: 'wait', startMs: 0, endMs: 60_000 },
        { phase: 'run', startMs: 60_000, endMs: 60_001 },
      ],
    });
    const shown = shownInstances([waited, fast, slow], { ...initialView, order: 'duration' });
    expect(shown.map(({ id }) => id)).toEqual(['i-2', 'i-1', 'i-4']);
  });

  it('are those that have every word somewhere, in any case', () => {
    expect(ids({ query: 'full web' })).toEqual(['i-2']);
    expect(ids({ query: 'EU-CENTRAL-1A' })).toEqual(['i-1']);
    expect(ids({ query: '  ' })).toHaveLength(3);
    expect(ids({ query: 'full i-1' })).toEqual([]);
  });

  it('are those of a result, a code, a zone and a batch', () => {
    expect(ids({ statuses: new Set(['failed', 'not-started']) })).toEqual(['i-2', 'i-3']);
    expect(ids({ code: 'EIC_TIMED_OUT' })).toEqual(['i-2']);
    expect(ids({ zone: 'eu-central-1a' })).toEqual(['i-1']);
    expect(ids({ batch: '2', statuses: new Set(['succeeded']) })).toEqual([]);
  });
});

it('names the phases of a health check in words', () => {
  const spans = [
    { phase: 'run', startMs: 0, endMs: 900 },
    { phase: 'healthCheckWait', startMs: 900, endMs: 3900 },
    { phase: 'healthCheck', startMs: 3900, endMs: 4000 },
  ] as const;
  expect(phasesText(aPageInstance({ spans, status: 'failed' }))).toBe(
    'run 900 ms, wait for batch 3.0 s, health check 100 ms, failed there',
  );
});

it('offers each value once, numbers by size', () => {
  const instances = [10, 9, 10, null].map((batch) => aPageInstance({ batch }));
  expect(valuesOf(instances, ({ batch }) => batch)).toEqual(['9', '10']);
});
