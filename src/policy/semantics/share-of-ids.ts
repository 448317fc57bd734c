import type { Patterns } from '../model';
import { expandShortArn } from '../tables/arn';
import type { EicAction } from './eic-actions';
import { idPrefixOf } from './forms';
import { patternCovers } from './patterns';
import { withoutVariables } from './policy-variables';
import { formOfPattern, TextForms } from './text-form';

const digits = '0123456789abcdef';
const length = 17;
/** Maximum number of situations after a digit. Lists of IDs that IAM accepts have fewer. */
const maxShares = 2000;

/**
 * Returns the share, from 0 to 1, of all IDs that EC2 can give which some patterns match, in the Region and account of an
 * ARN: 1 for `instance/*`, 1/16 for `instance/i-0*`. Counts along the patterns' automaton.
 */
export function shareOfIds(patterns: Patterns, arn: string, action: EicAction): number {
  const { items, negated } = patterns;
  const prefix = idPrefixOf(action);
  const start = arn.slice(0, arn.lastIndexOf(prefix) + prefix.length);
  if (!negated && items.some(({ value }) => patternCovers(expandShortArn(value), `${start}*`))) return 1;
  // A variable can have any value, but has one: it excludes a single instance, and no letter of an ID stands for that.
  const inPlaceOfVariable = negated ? '!' : '*';
  const forms = new TextForms(
    items.map(({ value }) => formOfPattern(withoutVariables(expandShortArn(value), inPlaceOfVariable))),
  );
  let at = forms.start;
  for (const letter of start) at = forms.step(at, letter);
  let shares = new Map<string, { readonly at: readonly number[]; readonly share: number }>([
    ['', { at, share: 1 }],
  ]);
  for (let digit = 0; digit < length; digit++) {
    const next = new Map<string, { readonly at: readonly number[]; readonly share: number }>();
    for (const { at: from, share } of shares.values()) {
      for (const letter of digits) {
        const reached = forms.step(from, letter);
        const key = reached.join(' ');
        next.set(key, { at: reached, share: (next.get(key)?.share ?? 0) + share / digits.length });
      }
    }
    shares = next;
    if (shares.size > maxShares) return shareOfOne(patterns, arn, action);
  }
  const listed = [...shares.values()].reduce(
    (sum, { at: end, share }) => sum + (forms.accepts(end) ? share : 0),
    0,
  );
  return negated ? 1 - listed : listed;
}

/**
 * Returns a share for patterns that are too many to count along together: the largest one of a single pattern. It is 1
 * for what cannot be counted, because a pattern such as `i-*0????????????` must not hide `i-*` next to it.
 */
function shareOfOne(patterns: Patterns, arn: string, action: EicAction): number {
  const { items, negated } = patterns;
  if (negated || items.length === 1) return 1;
  const byLength = items.toSorted((one, other) => one.value.length - other.value.length);
  let largest = 0;
  for (const item of byLength) {
    largest = Math.max(largest, shareOfIds({ ...patterns, items: [item] }, arn, action));
    if (largest >= 1 / digits.length) break;
  }
  return largest;
}
