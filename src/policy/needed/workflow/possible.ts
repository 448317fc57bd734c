import type { Hidden } from '../text';

/** A value of an expression that is known. */
export type Scalar = string | number | boolean | null;

/** A known value of an expression, or a list or mapping of values. */
export type Known = Scalar | readonly Known[] | { readonly [key: string]: Known };

/** A value that an expression may have: known, or known only to the run. */
export type Possible = { readonly known: Known } | Hidden;

/** Maximum number of values that are followed for one expression. With more, it is hidden. */
export const maxPossible = 64;

/** Returns a value as an expression in a text has it; undefined for a list or mapping. */
export function scalarText(value: Known): string | undefined {
  if (value === null) return '';
  return typeof value === 'object' ? undefined : String(value);
}

/** Whether GitHub takes a value as false ("Expressions", "Literals"). */
export function isFalsy(value: Known): boolean {
  return value === null || value === false || value === 0 || value === '' || Number.isNaN(value);
}

/** Returns a list without values that occur twice. */
export function distinct(values: readonly Possible[]): readonly Possible[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
