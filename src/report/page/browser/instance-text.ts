import { durationText } from '../../text/duration-text';
import { phaseText } from '../../text/phases';
import type { PageInstance, PageStatus } from '../page-data';

/** The sign of each end, which does not need color. */
export const statusSigns: Readonly<Record<PageStatus, string>> = {
  succeeded: '✓',
  failed: '✕',
  'not-started': '–',
};

/** The name of each end, as filters and totals show it. */
export const statusNames: Readonly<Record<PageStatus, string>> = {
  succeeded: 'Succeeded',
  failed: 'Failed',
  'not-started': 'Not started',
};

/** Returns the name of an instance, or its ID if it has none. */
export function labelOf({ name, id }: PageInstance): string {
  return name ?? id;
}

/**
 * Returns the milliseconds that an instance took, or `undefined` if it was not started. Waiting for a place of
 * `max-parallel` is not counted, as in the log and the job summary.
 */
export function durationOf({ spans }: PageInstance): number | undefined {
  if (spans.length === 0) return undefined;
  const own = spans.filter(({ phase }) => phase !== 'wait');
  return own.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
}

/** Returns the phases of an instance in words: `connect 120 ms, run 3.2 s`. */
export function phasesText({ spans, status }: PageInstance): string {
  if (spans.length === 0) return 'not started';
  const phases = spans.map(
    ({ phase, startMs, endMs }) => `${phaseText(phase)} ${durationText(endMs - startMs)}`,
  );
  return `${phases.join(', ')}${status === 'failed' ? ', failed there' : ''}`;
}
