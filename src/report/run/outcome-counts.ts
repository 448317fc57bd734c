import type { InstanceResult } from '../../fleet/results/result';
import { wasNotStarted } from './result-text';

/** How many instances of a run ended in which way. Their sum is the number of results. */
export interface OutcomeCounts {
  readonly succeeded: number;
  readonly failed: number;
  /** Left out because of other failures, or cancelled before their turn. */
  readonly notStarted: number;
}

/** Counts results by their outcome. */
export function outcomeCounts(results: readonly InstanceResult[]): OutcomeCounts {
  const succeeded = results.filter((result) => result.succeeded).length;
  const notStarted = results.filter(wasNotStarted).length;
  return { succeeded, failed: results.length - succeeded - notStarted, notStarted };
}
