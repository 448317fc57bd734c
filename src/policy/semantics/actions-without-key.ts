import type { StringNode } from '../document';
import type { Condition, Statement } from '../model';
import { expandAction } from '../tables/actions';
import { holdsWhereAbsent } from './condition-holds';
import { patternsAreDisjoint } from './patterns';
import { all } from './truth';

/** What becomes of an action whose requests do not carry a key that its statement has conditions on. */
export interface ActionWithoutKey {
  /** The action, or the pattern of actions, as it is written. */
  readonly item: StringNode;
  /** Whether the conditions hold for it all the same. */
  readonly holds: boolean;
}

/**
 * The actions of a statement that do not carry the key of `conditions`, where that changes what the statement does:
 * an Allow that never applies to them, a Deny that never or always does. `carrier` is the one action that carries it.
 */
export function actionsWithoutKey(
  statement: Statement,
  conditions: readonly Condition[],
  carrier: string,
): ActionWithoutKey[] {
  if (conditions.length === 0 || statement.action === undefined || statement.action.negated) return [];
  const holds = all(conditions.map(holdsWhereAbsent));
  if (holds === 'unknown' || (holds === 'yes' && statement.effect !== 'Deny')) return [];
  return (
    statement.action.items
      .filter((item) => patternsAreDisjoint(item.value.toLowerCase(), carrier.toLowerCase()))
      // An action that does not exist is told of by unknown-action.
      .filter((item) => expandAction(item.value).length > 0)
      .map((item) => ({ item, holds: holds === 'yes' }))
  );
}
