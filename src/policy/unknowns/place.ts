import { parseOperator } from '../condition-operators';

/** Where in a policy a value is, as far as it decides which values it can have. */
export type Place =
  | { readonly kind: 'policy' | 'statements' | 'effect' | 'action' | 'resource' | 'condition' | 'other' }
  /** The keys of one operator of a `Condition`. */
  | { readonly kind: 'operator'; readonly base: string }
  /** A value of a condition key. */
  | { readonly kind: 'value'; readonly base: string; readonly key: string };

/** Returns the place of the value under a name. */
export function placeUnder(place: Place, name: string): Place {
  switch (place.kind) {
    case 'policy':
      return { kind: name === 'Statement' ? 'statements' : 'other' };
    case 'statements':
      return { kind: partsOfStatement.get(name) ?? 'other' };
    case 'condition':
      return { kind: 'operator', base: parseOperator(name)?.base ?? '' };
    case 'operator':
      return { kind: 'value', base: place.base, key: name };
    default:
      return { kind: 'other' };
  }
}

const partsOfStatement: ReadonlyMap<string, 'effect' | 'action' | 'resource' | 'condition'> = new Map([
  ['Effect', 'effect'],
  ['Action', 'action'],
  ['NotAction', 'action'],
  ['Resource', 'resource'],
  ['NotResource', 'resource'],
  ['Condition', 'condition'],
] as const);
