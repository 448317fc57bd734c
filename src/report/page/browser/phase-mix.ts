import { type PhaseName, phaseNames } from '../../text/phases';
import type { PageInstance } from '../page-data';
import type { TimeWindow } from './time-window';

/** Phase → the mean number of instances that are in it, for each of the equal parts of a window. */
export type PhaseMix = Readonly<Record<PhaseName, readonly number[]>>;

/** Returns how many instances were in each phase at each time. */
export function phaseMix(instances: readonly PageInstance[], window: TimeWindow, parts: number): PhaseMix {
  const partMs = (window.toMs - window.fromMs) / parts;
  const mix: Record<PhaseName, number[]> = {
    boot: emptyParts(parts),
    connect: emptyParts(parts),
    authenticate: emptyParts(parts),
    wait: emptyParts(parts),
    run: emptyParts(parts),
    healthCheckWait: emptyParts(parts),
    healthCheck: emptyParts(parts),
  };
  for (const { spans } of instances) {
    for (const { phase, startMs, endMs } of spans) {
      add(mix[phase], (startMs - window.fromMs) / partMs, (endMs - window.fromMs) / partMs);
    }
  }
  return mix;
}

/** Returns the largest number of instances in all phases together. */
export function peakOf(mix: PhaseMix): number {
  const sums = mix.run.map((_, part) => phaseNames.reduce((sum, phase) => sum + (mix[phase][part] ?? 0), 0));
  return Math.max(0, ...sums);
}

/** Adds to each part how much of it a span covers. */
function add(counts: number[], start: number, end: number): void {
  const last = Math.min(counts.length, Math.ceil(end));
  for (let part = Math.max(0, Math.floor(start)); part < last; part += 1) {
    counts[part] = (counts[part] ?? 0) + Math.max(0, Math.min(end, part + 1) - Math.max(start, part));
  }
}

function emptyParts(parts: number): number[] {
  return new Array<number>(parts).fill(0);
}
