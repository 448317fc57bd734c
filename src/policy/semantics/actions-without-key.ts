import type { StringNode } from '../document';
import type { Condition, Statement } from '../model';
import { expandAction } from '../tables/actions';
import { holdsWhereAbsent } from './condition-holds';
import { patternsAreDisjoint } from './patterns';
import { all } from './truth';

/** An action whose requests do not carry a key of its statement's conditions. */
export interface ActionWithoutKey {
  /** The action, or the pattern of actions, as written. */
  readonly item: StringNode;
  /** Whether the conditions hold for it. */
  readonly holds: boolean;
}

/**
 * Returns the actions of a statement that do not carry the key of `conditions`, if that changes the statement's effect:
 * an Allow never applies to them, a Deny never or always does.
 * @param carrier the only action that carries the key
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
      // unknown-action reports an action that does not exist.
      .filter((item) => expandAction(item.value).length > 0)
      .map((item) => ({ item, holds: holds === 'yes' }))
  );
}
