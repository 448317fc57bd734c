import type { Policy } from './model';
import { budgetOf } from './semantics/budget';
import { costToExpand, expandAction } from './tables/actions';

/** As `expandAction`, for a pattern of a policy. Undefined if the policy's budget is spent. */
export function actionsOfPattern(pattern: string, policy: Policy): readonly string[] | undefined {
  const cost = costToExpand(pattern);
  if (cost > 0 && !budgetOf(policy).spendOnce(pattern.toLowerCase(), cost)) return undefined;
  return expandAction(pattern);
}
