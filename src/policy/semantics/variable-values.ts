import type { Condition, Statement } from '../model';
import { expandShortArn } from '../tables/arn';
import type { Budget } from './budget';
import { canonicalKey } from './condition-key';
import { type EicAction, presence, resourceOf } from './eic-actions';
import { arnLike } from './find-resource';
import { unnamedArns } from './forms';
import { exampleOf, hasWildcard } from './patterns';
import { isEscape, replaceVariables, variablesIn, withoutVariables } from './policy-variables';

/** Values of the keys that policy variables stand for; undefined for a key that the request does not carry. */
type Assignment = ReadonlyMap<string, string | undefined>;

/** Maximum number of values that are tried for a variable, and of assignments for a statement. */
const maxValues = 64;
const maxAssignments = 512;

/**
 * Returns values for the policy variables of some statements, such that what they make possible is possible with one of
 * the assignments: a value of its own for each variable, one that all share, no value, and those with which a text of
 * the policy becomes another one that it names.
 *
 * @param budget the steps to compare texts; what is not compared for lack of them is not returned
 * @param onCut called if there are too many, and not all are returned
 */
export function* assignments(
  statements: readonly Statement[],
  asked: readonly Condition[],
  action: EicAction,
  budget: Budget,
  onCut: () => void,
): Generator<Assignment> {
  const conditions = [...statements.flatMap((statement) => statement.conditions), ...asked];
  const resources = statements.flatMap(({ resource }) =>
    (resource?.items ?? []).map(({ value }) => expandShortArn(value)),
  );
  const isKnown = ![
    ...resources,
    ...conditions.flatMap(({ values: named }) => named.map(({ text }) => text)),
  ].some((text) => text.includes('${'));
  if (isKnown) {
    yield new Map();
    return;
  }
  const values = new Map<string, Set<string | undefined>>();
  const compare = (texts: readonly string[], others: readonly string[]): void => {
    for (const text of texts) {
      for (const [key, gaps] of gapsIn(text)) {
        const found = values.get(key) ?? new Set();
        values.set(key, found);
        for (const other of others) {
          // No more are tried.
          if (found.size >= maxValues) break;
          if (!budget.spend(gaps.length)) return;
          for (const gap of gaps) for (const value of valuesIn(gap, other)) found.add(value);
        }
      }
    }
  };
  const meet = (texts: readonly string[], pattern: string): void => {
    for (const text of texts) {
      if (text === pattern || !budget.spend(1)) continue;
      for (const [key, gaps] of gapsIn(text))
        for (const gap of gaps) for (const value of edgesIn(gap, pattern)) values.get(key)?.add(value);
    }
  };
  const examples = resourceOf(action) === '*' ? ['*'] : unnamedArns(action);
  const [example = '*'] = examples;
  const named = resources.filter((text) => keysIn(text).length === 0).map((text) => arnLike(text, example));
  for (const text of resources)
    compare([text], [...examples.map((arn) => arnLike(withoutVariables(text, '*'), arn)), ...named]);
  const textsByKey = new Map<string, string[]>();
  for (const { key, values: named } of conditions) {
    const canonical = canonicalKey(key.value);
    const texts = named.map(({ text }) => text);
    textsByKey.set(canonical, [...(textsByKey.get(canonical) ?? []), ...texts]);
  }
  for (const texts of textsByKey.values()) {
    const named = texts.filter((text) => keysIn(text).length === 0).map((text) => exampleOf(text));
    const ofOthers = texts.filter((text) => keysIn(text).length > 0).map(withOwnValues);
    // Operators that ignore case tell them apart from those that do not.
    compare(texts, [...named, ...named.map((text) => text.toUpperCase()), ...ofOthers]);
    for (const pattern of texts.filter(hasWildcard)) meet(texts, pattern);
  }
  let isCut = false;
  const candidates = [...values].map(([key, found]): [string, (string | undefined)[]] => {
    const named = (textsByKey.get(key) ?? []).filter((text) => keysIn(text).length === 0);
    const any = new Set<string | undefined>([ownValue(key)]);
    if (presence(action, key) !== 'always') any.add(undefined);
    if (values.size > 1) any.add('shared');
    for (const value of [...found, ...named.map((text) => exampleOf(text))]) any.add(value);
    if (any.size > maxValues) isCut = true;
    return [key, [...any].slice(0, maxValues)];
  });
  yield* combinations(candidates);
  if (isCut || candidates.reduce((product, [, of]) => product * of.length, 1) > maxAssignments) onCut();
}

/** Returns a value that only one variable has. */
function ownValue(key: string): string {
  return `own-${key.slice(-12).replaceAll(/[^a-z0-9]/g, '-')}`;
}

/** Returns an example of a text whose variables have their own values. */
function withOwnValues(text: string): string {
  return exampleOf(replaceVariables(text, (inner) => ownValue(isEscape(inner) ? '' : keyOf(inner))));
}

function* combinations(
  values: readonly (readonly [key: string, values: readonly (string | undefined)[]])[],
): Generator<Assignment> {
  const count = values.reduce((product, [, of]) => Math.min(product * of.length, maxAssignments), 1);
  for (let number = 0; number < count; number++) {
    let rest = number;
    yield new Map(
      values.map(([key, of]) => {
        const value = of[rest % of.length];
        rest = Math.floor(rest / of.length);
        return [key, value];
      }),
    );
  }
}

/** Returns the canonical keys that the variables of a text stand for. */
function keysIn(text: string): readonly string[] {
  return variablesIn(text).flatMap(({ inner }) => (isEscape(inner) ? [] : [keyOf(inner)]));
}

function keyOf(inner: string): string {
  return canonicalKey((inner.split(',')[0] ?? '').trim());
}

/** A variable in a text, with the letters around it. */
interface Gap {
  /** The letters before it, up to a wildcard or another variable. */
  readonly before: string;
  readonly after: string;
  /** Whether nothing else is before it. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Returns the places of the variables in a text, by their canonical keys. */
function gapsIn(text: string): ReadonlyMap<string, readonly Gap[]> {
  const gaps = new Map<string, Gap[]>();
  let previousEnd = 0;
  for (const { start, end, inner } of variablesIn(text)) {
    const between = text.slice(previousEnd, start);
    previousEnd = end;
    if (isEscape(inner)) continue;
    const before = between.slice(Math.max(...['*', '?', '}'].map((mark) => between.lastIndexOf(mark))) + 1);
    const [after = ''] = /^[^*?$]*/.exec(text.slice(end)) ?? [];
    const gap = {
      before,
      after,
      isFirst: before.length === start,
      isLast: end + after.length === text.length,
    };
    const key = keyOf(inner);
    gaps.set(key, [...(gaps.get(key) ?? []), gap]);
  }
  return gaps;
}

/**
 * Returns values of a variable, by its canonical key, with which a text may match another one: what is there between the
 * letters around the variable.
 */
export function valuesBetween(text: string, other: string, key: string): readonly string[] {
  return (gapsIn(text).get(key) ?? []).flatMap((gap) => valuesIn(gap, other));
}

/**
 * Returns values of a variable with which a text begins, or ends, as a pattern with wildcards demands, whatever else is
 * in the text: `d` for `${…}-*` and `d*`.
 */
function edgesIn({ before, after, isFirst, isLast }: Gap, pattern: string): readonly string[] {
  const [start = ''] = /^[^*?$]*/.exec(pattern) ?? [];
  const [end = ''] = /[^*?}]*$/.exec(pattern) ?? [];
  return [
    ...(isFirst && start.length > before.length && start.startsWith(before)
      ? [start.slice(before.length)]
      : []),
    ...(isLast && end.length > after.length && end.endsWith(after)
      ? [end.slice(0, end.length - after.length)]
      : []),
  ];
}

function valuesIn({ before, after, isFirst, isLast }: Gap, other: string): readonly string[] {
  const at = isFirst ? Number(other.startsWith(before)) - 1 : other.indexOf(before);
  if (at < 0) return [];
  const from = at + before.length;
  const to = isLast ? other.lastIndexOf(after) : other.indexOf(after, from);
  if (to < from || (isLast && to + after.length !== other.length)) return [];
  return after === '' && !isLast ? ['', other.slice(from)] : [other.slice(from, to)];
}
