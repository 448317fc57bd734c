import type { Check, CheckResult } from './check';

/** The end of one check. */
export interface CheckOutcome {
  readonly check: Check;
  readonly result: CheckResult;
  /** IDs of the checks that failed or are unknown, if it was skipped because of them; else empty. */
  readonly because: readonly string[];
  /** Milliseconds that it took; 0 if it was skipped. */
  readonly ms: number;
}
