import type { Condition, Patterns, Policy, Statement } from '../model';
import { expandShortArn } from '../tables/arn';
import { wildcardMatcher } from '../wildcard';
import { budgetOf } from './budget';
import { conditionHolds, hasHiddenConditions, isNegated } from './condition-holds';
import { canonicalKey, hasOneValue } from './condition-key';
import { isEmptyList } from './meaning';
import { hasWildcard, patternsAreDisjoint } from './patterns';
import { hasVariables, holdsVariable, withoutVariables } from './policy-variables';

/**
 * Whether `wide` applies to every request to which `narrow` applies, regardless of their effects. False also if it
 * cannot be decided, or if the policy's budget is spent.
 */
export function statementCovers(wide: Statement, narrow: Statement, policy: Policy): boolean {
  return (
    budgetOf(policy).spend(1) &&
    covers(wide.action, narrow.action, policy, inLowercase) &&
    covers(wide.resource, narrow.resource, policy, hasVariables(policy) ? asResource : asPlainResource) &&
    !hasHiddenConditions(wide) &&
    wide.conditions.every((condition) =>
      narrow.conditions.some((other) => conditionImplies(other, condition, policy)),
    )
  );
}

/** A pattern, prepared for comparisons with many others. */
interface Item {
  readonly text: string;
  /** Matches at least what the pattern does, whatever the values of its variables. */
  readonly widest: string;
  /** Whether the pattern matches all that another one does, if it matches more than its own text. */
  readonly covers?: (pattern: string) => boolean;
}

/** The items of a list. */
interface Items {
  readonly all: readonly Item[];
  readonly texts: ReadonlySet<string>;
  /** Those whose `widest` has a wildcard. */
  readonly open: readonly Item[];
}

function itemOf(text: string, filling: boolean): Item {
  // A variable of the narrow pattern may have any value; one of the wide pattern equals only the same variable.
  if (filling && text.includes('${')) return { text, widest: withoutVariables(text, '*') };
  return { text, widest: text, ...(hasWildcard(text) && { covers: wildcardMatcher(text, 'any') }) };
}

const inLowercase = (text: string): Item => itemOf(text.toLowerCase(), false);
const asResource = (text: string): Item => itemOf(expandShortArn(text), true);
const asPlainResource = (text: string): Item => itemOf(expandShortArn(text), false);

const prepared = new WeakMap<Patterns, Items>();

/** Returns the items of a list, prepared once: a list is always read in the same way. */
function itemsOf(patterns: Patterns, read: (text: string) => Item): Items {
  let items = prepared.get(patterns);
  if (items === undefined) {
    const all = patterns.items.map(({ value }) => read(value));
    const texts = new Set(all.map(({ text }) => text));
    items = { all, texts, open: all.filter(({ widest }) => hasWildcard(widest)) };
    prepared.set(patterns, items);
  }
  return items;
}

function covers(
  wide: Patterns | undefined,
  narrow: Patterns | undefined,
  policy: Policy,
  read: (text: string) => Item,
): boolean {
  if (wide === undefined || narrow === undefined) return false;
  // IAM refuses an empty list, which the rule schema reports: nothing is said about what it covers.
  if (isEmptyList(wide) || isEmptyList(narrow)) return false;
  const budget = budgetOf(policy);
  const [outer, inner] = [itemsOf(wide, read), itemsOf(narrow, read)];
  const coveredBy = (items: Items, { text, widest }: Item): boolean =>
    items.texts.has(text) || items.open.some((item) => budget.spend(stepsFor(text)) && item.covers?.(widest));
  if (!wide.negated) {
    if (narrow.negated) return outer.all.some(({ text }) => /^\*+$/.test(text));
    return !narrow.incomplete && inner.all.every((item) => coveredBy(outer, item));
  }
  if (wide.incomplete) return false;
  // The wide list excludes fewer: each of its exclusions is excluded by the narrow list too.
  if (narrow.negated) return outer.all.every((excluded) => coveredBy(inner, excluded));
  const isSpared = ({ text, widest }: Item): boolean =>
    !outer.texts.has(text) &&
    (hasWildcard(widest) ? outer.all : outer.open).every(
      (excluded) => budget.spend(stepsFor(text)) && patternsAreDisjoint(excluded.widest, widest),
    );
  return !narrow.incomplete && inner.all.every(isSpared);
}

/** Letters that are compared in about the time of a step. */
const lettersOfStep = 200;

function stepsFor(text: string): number {
  return 1 + Math.floor(text.length / lettersOfStep);
}

/** Whether a request that meets `given` certainly meets `wanted`. */
function conditionImplies(given: Condition, wanted: Condition, policy: Policy): boolean {
  const key = canonicalKey(given.key.value);
  if (key !== canonicalKey(wanted.key.value)) return false;
  const [from, to] = [given.operator, wanted.operator];
  if (from === undefined || to === undefined) return false;
  const budget = budgetOf(policy);
  if (
    from.base === to.base &&
    from.quantifier === to.quantifier &&
    (from.ifExists === to.ifExists || to.ifExists)
  ) {
    const [fewer, more] = isNegated(from.base) ? [wanted, given] : [given, wanted];
    if (!budget.spend(fewer.values.length + more.values.length)) return false;
    const listed = new Set(more.values.map(({ text }) => text));
    if (!fewer.incomplete && fewer.values.every(({ text }) => listed.has(text))) return true;
  }
  // Test each value if the condition leaves a short list of them.
  if (from.quantifier !== undefined || from.ifExists || given.incomplete || !hasOneValue(key)) return false;
  if (!/^(?:String|Numeric|Date|Binary)Equals$/.test(from.base)) return false;
  const filling = hasVariables(policy);
  return given.values.every(
    ({ text }) =>
      !(filling && holdsVariable(text)) &&
      budget.spend(1 + wanted.values.length) &&
      conditionHolds(wanted, policy, { action: '', resource: '', keys: new Map([[key, [text]]]) }) === 'yes',
  );
}
