import type { CheckOutcome } from './outcome';

/** A reason why no login is possible, which no other check explains. */
export interface Cause {
  readonly outcome: CheckOutcome;
  /**
   * Whether it certainly prevents the login. If not, it is a warning that explains a failure, or may be in the way after
   * the other causes are gone.
   */
  readonly certain: boolean;
  /** IDs of the failed checks that it explains. */
  readonly explains: readonly string[];
}

/**
 * Returns the causes: problems that are not consequences of others. Failures that explain another failed check, or that
 * no other check could explain, come first; then warnings that explain one; then failures that explain nothing that was
 * seen; last warnings about what could not be tried. Within each of these, in the order of the chain. Without a failure
 * there are none.
 */
export function causesOf(outcomes: readonly CheckOutcome[]): readonly Cause[] {
  const failed = outcomes.filter(({ result }) => result.state === 'failed');
  if (failed.length === 0) return [];
  const ranked = outcomes.flatMap((outcome) => {
    const { state } = outcome.result;
    if (state !== 'failed' && state !== 'warned') return [];
    if (state === 'failed' && isExplained(outcome, outcomes)) return [];
    const { id } = outcome.check;
    const consequences = outcomes.filter(({ check }) => check.explainedBy?.includes(id));
    const explains = consequences
      .filter(({ result }) => result.state === 'failed')
      .map(({ check }) => check.id);
    const certain = state === 'failed';
    const cause = { outcome, certain, explains };
    if (certain) return [{ cause, rank: explains.length > 0 || consequences.length === 0 ? 0 : 2 }];
    if (explains.length > 0) return [{ cause, rank: 1 }];
    const untried = consequences.some(({ result }) => ['skipped', 'unknown'].includes(result.state));
    return untried ? [{ cause, rank: 3 }] : [];
  });
  return ranked.sort((one, other) => one.rank - other.rank).map(({ cause }) => cause);
}

/** Whether another check has a problem that explains this failure. */
function isExplained({ check }: CheckOutcome, outcomes: readonly CheckOutcome[]): boolean {
  const { explainedBy = [] } = check;
  return outcomes.some(
    (other) => explainedBy.includes(other.check.id) && /^(failed|warned)$/.test(other.result.state),
  );
}
