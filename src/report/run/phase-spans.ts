import type { InstanceResult } from '../../fleet/results/result';

/** The phases of one instance in the order in which they come. */
const phases = ['boot', 'connect', 'authenticate', 'wait', 'run'] as const;

/** A phase of one instance, in milliseconds since 1970. */
export interface PhaseSpan {
  readonly phase: (typeof phases)[number];
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
  const reached = phases.flatMap((phase) => {
    const duration = durationsMs[phase];
    if (duration === null) return [];
    const start = end;
    end += duration;
    return [{ phase, start, end }];
  });
  return reached.map((span, index) => ({ ...span, failed: !succeeded && index === reached.length - 1 }));
}
