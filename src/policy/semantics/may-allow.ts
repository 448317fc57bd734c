import type { Policy } from '../model';
import { budgetOf } from './budget';
import type { EicAction } from './eic-actions';
import { findAllowed } from './find-allowed';

/** Whether policies that apply together may allow an action on some resource. False only if they certainly do not. */
export function mayAllow(policies: readonly Policy[], action: EicAction): boolean {
  return policies.some(
    (policy) =>
      policy.incomplete ||
      policy.statements.some((statement) => findAllowed(policy, statement, action) !== undefined) ||
      budgetOf(policy).isSpent,
  );
}
