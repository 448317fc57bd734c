import type { Text } from '../text';
import type { Lookup } from './expression';
import type { Combination } from './matrix';
import type { Known, Possible } from './possible';

/** The values of contexts, by name in lowercase. */
export interface Scope {
  readonly env: ReadonlyMap<string, readonly Possible[]>;
  readonly inputs: ReadonlyMap<string, readonly Possible[]>;
  readonly matrix: Combination;
  /** Whether the matrix has keys that are not known. */
  readonly openMatrix: boolean;
}

/** Returns the Regions that the environment of a step may name. */
export function regionsOf({ env }: Scope): readonly Text[] {
  for (const name of ['aws_region', 'aws_default_region']) {
    const values = env.get(name);
    if (values === undefined) continue;
    return values.map((value): Text => ('known' in value ? [String(value.known ?? '')] : [value]));
  }
  return [];
}

/** Returns the contexts of a scope for an expression. What is not known is hidden, with what was written. */
export function lookupIn({ env, inputs, matrix, openMatrix }: Scope): Lookup {
  return (path) => {
    // Letter case does not count, but people should find what they wrote.
    const [context, ...rest] = path.map((name) => name.toLowerCase());
    const hidden: Possible = { source: `\${{ ${path.join('.')} }}` };
    if (context === 'env') return known(env.get(rest[0] ?? ''), rest.slice(1)) ?? [hidden];
    if (context === 'inputs') return known(inputs.get(rest[0] ?? ''), rest.slice(1)) ?? [hidden];
    if (context === 'github' && rest[0] === 'event' && rest[1] === 'inputs')
      return known(inputs.get(rest[2] ?? ''), rest.slice(3)) ?? [hidden];
    if (context !== 'matrix') return [hidden];
    const value = matrix.get(rest[0] ?? '');
    if (value === undefined) return [openMatrix ? hidden : { known: null }];
    return known([value], rest.slice(1)) ?? [hidden];
  };
}

/** Returns properties of values, by a path in lowercase; undefined if there are none. */
function known(
  values: readonly Possible[] | undefined,
  path: readonly string[],
): readonly Possible[] | undefined {
  if (values === undefined) return undefined;
  return values.map((value): Possible => {
    if (!('known' in value) || path.length === 0) return value;
    let inner: Known = value.known;
    for (const name of path) {
      if (inner === null || typeof inner !== 'object') return { known: null };
      const found: readonly (readonly [string, Known])[] = Object.entries(inner);
      inner = found.find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
    }
    return { known: inner };
  });
}
