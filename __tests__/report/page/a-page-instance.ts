import type { PageInstance, PhaseSpan } from '../../../src/report/page/page-data';

const phases: readonly PhaseSpan[] = [
  { phase: 'connect', startMs: 100, endMs: 300 },
  { phase: 'run', startMs: 300, endMs: 1000 },
];

/** An instance of the report page that succeeded, with some fields changed. Its duration is that of its phases. */
export function aPageInstance(changes: Partial<PageInstance> = {}): PageInstance {
  const { spans = phases } = changes;
  const own = spans.filter(({ phase }) => phase !== 'wait');
  return {
    id: 'i-0123456789abcdef0',
    name: 'web-1',
    status: 'succeeded',
    result: 'succeeded',
    zone: 'eu-central-1a',
    batch: null,
    durationMs: spans.length === 0 ? null : own.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0),
    spans,
    facts: [],
    error: null,
    output: null,
    ...changes,
  };
}
