import type { PolicyNode, StringNode } from '../document';
import type { Statement } from '../model';
import { matchesWildcard } from '../wildcard';

/** Returns the node to underline for an action of a statement: the item of its list, or the word `NotAction`. */
export function placeOfAction({ action: patterns, node }: Statement, action: string): PolicyNode {
  if (patterns === undefined) return node;
  if (patterns.negated) return patterns.key;
  const wanted = action.toLowerCase();
  return patterns.items.find(({ value }) => matchesWildcard(value.toLowerCase(), wanted)) ?? patterns.value;
}

/** Returns the item of a statement's `Action` that is exactly this action, without a wildcard. */
export function namedAction({ action: patterns }: Statement, action: string): StringNode | undefined {
  if (patterns === undefined || patterns.negated) return undefined;
  const wanted = action.toLowerCase();
  return patterns.items.find(({ value }) => value.toLowerCase() === wanted);
}

/** Returns the name of a statement for messages: its Sid, or its number counted from 1. */
export function nameOf({ sid, index }: Statement): string {
  return sid === undefined ? `statement ${index + 1}` : `statement ${sid.value}`;
}
