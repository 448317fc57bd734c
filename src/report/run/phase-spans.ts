import type { InstanceResult } from '../../fleet/results/result';
import { type PhaseName, phaseNames } from '../text/phases';

/** A phase of one instance, in milliseconds since 1970. */
export interface PhaseSpan {
  readonly phase: PhaseName;
  readonly start: number;
  readonly end: number;
  /** Whether the instance failed in it: it is then the last one. */
  readonly failed: boolean;
}

/**
 * Returns when an instance was in which phase, from when its connection was begun; empty if none was. If connecting was
 * tried again after a while, the pause is missing, and the phases are shown too early by that much.
 */
export function phaseSpans({ startedAt, durationsMs, succeeded }: InstanceResult): readonly PhaseSpan[] {
  let end = startedAt === null ? Number.NaN : Date.parse(startedAt);
  if (Number.isNaN(end)) return [];
  const reached = phaseNames.flatMap((phase) => {
    const duration = durationsMs[phase];
    if (duration === null) return [];
    const start = end;
    end += duration;
    return [{ phase, start, end }];
  });
  return reached.map((span, index) => ({ ...span, failed: !succeeded && index === reached.length - 1 }));
}
