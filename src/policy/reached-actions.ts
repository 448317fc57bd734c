import type { Policy, Statement } from './model';
import { hasPlaceholder } from './placeholders';
import { actionsOfPattern } from './policy-actions';
import { type ActionDetail, detailOf } from './tables/action-detail';

/** Maximum number of actions of one wildcard. With more, not all of them are in the tables. */
const maxActions = 60;

/**
 * Returns the details of all actions of a statement. Undefined if they are not all known: with `NotAction`, an unknown
 * value of a template, a placeholder, a name that does not exist, an action that is not in the tables, or a spent budget.
 */
export function reachedActions({ action }: Statement, policy: Policy): readonly ActionDetail[] | undefined {
  if (action === undefined || action.negated || action.incomplete || action.items.length === 0)
    return undefined;
  const details = new Map<string, ActionDetail>();
  for (const { value } of action.items) {
    if (hasPlaceholder(value) || /^\*+$/.test(value)) return undefined;
    const names = actionsOfPattern(value, policy);
    if (names === undefined || names.length === 0 || names.length > maxActions) return undefined;
    for (const name of names) {
      const detail = detailOf(name);
      if (detail === undefined) return undefined;
      details.set(name, detail);
    }
  }
  return [...details.values()];
}
