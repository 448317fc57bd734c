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

/** Returns the phases of an instance in words: `connect 120 ms, run 3.2 s`. */
export function phasesText({ spans, status }: PageInstance): string {
  if (spans.length === 0) return 'not started';
  const phases = spans.map(
    ({ phase, startMs, endMs }) => `${phaseText(phase)} ${durationText(endMs - startMs)}`,
  );
  return `${phases.join(', ')}${status === 'failed' ? ', failed there' : ''}`;
}
