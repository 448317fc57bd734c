import type { Statement } from './model';
import { hasPlaceholder } from './placeholders';
import { type ActionDetail, detailOf } from './tables/action-detail';
import { expandAction } from './tables/actions';

/** More actions than this under one wildcard are not looked at one by one: not all of them are in the tables. */
const mostActions = 60;

/**
 * The details of all actions of a statement; undefined where they are not all known: under `NotAction`, with a value
 * of a template, a placeholder or a name that does not exist, or with an action that the tables do not tell in full.
 */
export function reachedActions({ action }: Statement): readonly ActionDetail[] | undefined {
  if (action === undefined || action.negated || action.incomplete || action.items.length === 0)
    return undefined;
  const details = new Map<string, ActionDetail>();
  for (const { value } of action.items) {
    if (hasPlaceholder(value)) return undefined;
    const names = expandAction(value);
    if (names.length === 0 || names.length > mostActions) return undefined;
    for (const name of names) {
      const detail = detailOf(name);
      if (detail === undefined) return undefined;
      details.set(name, detail);
    }
  }
  return [...details.values()];
}
