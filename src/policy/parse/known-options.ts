import type { OpaqueNode, PolicyNode } from '../document';
import { mostOptions } from './template-parameters';

/** A value of a template; undefined for no value at all (`AWS::NoValue`). */
export type TemplateValue = PolicyNode | undefined;

/**
 * Applies a function to values, and to each option and the default of those that are opaque: the result has them in the
 * same order under the same reference. `apply` gets an opaque node only where nothing is known of it.
 *
 * @param unknown the result where the options are too many to be tried
 */
export function overOptions(
  values: readonly PolicyNode[],
  unknown: OpaqueNode,
  apply: (values: readonly PolicyNode[]) => TemplateValue,
): TemplateValue {
  const tried = values.reduce((product, value) => product * numberOfOptions(value), 1);
  if (tried > mostOptions) return { ...unknown, tooManyOptions: true };
  const value = over(values, 0, unknown, apply);
  const isLimited = values.some((each) => each.kind === 'opaque' && each.tooManyOptions);
  return isLimited && value?.kind === 'opaque' && value.options === undefined && value.parts === undefined
    ? { ...value, tooManyOptions: true }
    : value;
}

function over(
  values: readonly PolicyNode[],
  from: number,
  unknown: OpaqueNode,
  apply: (values: readonly PolicyNode[]) => TemplateValue,
): TemplateValue {
  const at = values.findIndex(
    (value, index) => index >= from && value.kind === 'opaque' && (value.options || value.fallback),
  );
  const opaque = values[at];
  if (opaque?.kind !== 'opaque') return apply(values);
  const with_ = (value: PolicyNode): TemplateValue => {
    const next = values.with(at, value);
    return over(
      next,
      value.kind === 'opaque' && (value.options || value.fallback) ? at : at + 1,
      unknown,
      apply,
    );
  };
  // Without options, nothing is said of other values than the default.
  const options = opaque.options?.map((option) => (option === undefined ? unknown : with_(option)));
  const fallback = opaque.fallback && with_(opaque.fallback);
  return {
    ...unknown,
    ...(opaque.reference !== undefined && { reference: opaque.reference }),
    ...(options && { options }),
    ...(fallback && { fallback }),
  };
}

/** Returns the number of values to try for a node, its own options and those inside of them. */
function numberOfOptions(value: PolicyNode): number {
  if (value.kind !== 'opaque' || value.options === undefined) return 1;
  let count = 0;
  for (const option of value.options) {
    count += option === undefined ? 1 : numberOfOptions(option);
    if (count > mostOptions) break;
  }
  return Math.max(count, 1);
}
