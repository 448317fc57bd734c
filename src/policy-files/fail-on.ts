import { type FindingsReport, findingCounts } from '../policy/findings-report';

/** The choices of `fail-on`: the lowest severity that fails, or `never`. */
export const failOns = ['error', 'warning', 'never'] as const;

/** The lowest severity that fails, or `never`. */
export type FailOn = (typeof failOns)[number];

/** Which findings fail a run. */
export interface FailureThreshold {
  readonly failOn: FailOn;
  /** More warnings than this fail, whatever `failOn` is. Default: not limited. */
  readonly maxWarnings?: number;
}

/**
 * How a run of the linter ended: `unread` if a file could not be linted, `failed` if the findings reach the threshold,
 * else `passed`.
 */
export type Verdict = 'passed' | 'failed' | 'unread';

/** Decides how a run ended. */
export function verdictOn(
  report: FindingsReport,
  { failOn, maxWarnings = Number.POSITIVE_INFINITY }: FailureThreshold,
): Verdict {
  if (report.failures.length > 0) return 'unread';
  const { errors, warnings } = findingCounts(report);
  const fails =
    warnings > maxWarnings || (failOn !== 'never' && errors > 0) || (failOn === 'warning' && warnings > 0);
  return fails ? 'failed' : 'passed';
}
