import type { PageInstance } from '../../../src/report/page/page-data';

/** An instance of the report page that succeeded, with some fields changed. */
export function aPageInstance(changes: Partial<PageInstance> = {}): PageInstance {
  return {
    id: 'i-0123456789abcdef0',
    name: 'web-1',
    status: 'succeeded',
    result: 'succeeded',
    zone: 'eu-central-1a',
    batch: null,
    spans: [
      { phase: 'connect', startMs: 100, endMs: 300 },
      { phase: 'run', startMs: 300, endMs: 1000 },
    ],
    facts: [],
    error: null,
    output: null,
    ...changes,
  };
}
