import type { Condition, Patterns, Policy, Statement } from '../model';
import { conditionHolds, hasHiddenConditions, isNegated } from './condition-holds';
import { canonicalKey, hasOneValue } from './condition-key';
import { isEmptyList } from './meaning';
import { patternCovers, patternsAreDisjoint } from './patterns';
import { hasVariables, holdsVariable } from './policy-variables';

/**
 * Whether `wide` applies to every request to which `narrow` applies, regardless of their effects. False also if it
 * cannot be decided.
 */
export function statementCovers(wide: Statement, narrow: Statement, policy: Policy): boolean {
  return (
    covers(wide.action, narrow.action, (text) => text.toLowerCase(), false) &&
    covers(wide.resource, narrow.resource, (text) => text, hasVariables(policy)) &&
    !hasHiddenConditions(wide) &&
    wide.conditions.every((condition) =>
      narrow.conditions.some((other) => conditionImplies(other, condition, policy)),
    )
  );
}

function covers(
  wide: Patterns | undefined,
  narrow: Patterns | undefined,
  spelled: (text: string) => string,
  filling: boolean,
): boolean {
  if (wide === undefined || narrow === undefined) return false;
  // IAM refuses an empty list, which the rule schema reports: nothing is said about what it covers.
  if (isEmptyList(wide) || isEmptyList(narrow)) return false;
  const wideItems = wide.items.map(({ value }) => spelled(value));
  const narrowItems = narrow.items.map(({ value }) => spelled(value));
  // A variable of the narrow pattern may have any value; one of the wide pattern equals only the same variable.
  const itemCovers = (outer: string, inner: string): boolean =>
    outer === inner ||
    (!(filling && outer.includes('${')) && patternCovers(outer, filling ? withoutVariables(inner) : inner));
  if (!wide.negated) {
    if (narrow.negated) return wideItems.some((item) => /^\*+$/.test(item));
    return (
      !narrow.incomplete && narrowItems.every((inner) => wideItems.some((outer) => itemCovers(outer, inner)))
    );
  }
  if (wide.incomplete) return false;
  if (narrow.negated) {
    // The wide list excludes fewer: each of its exclusions is excluded by the narrow list too.
    return wideItems.every((excluded) => narrowItems.some((item) => itemCovers(item, excluded)));
  }
  return (
    !narrow.incomplete &&
    narrowItems.every((inner) =>
      wideItems.every((excluded) =>
        patternsAreDisjoint(
          filling ? withoutVariables(excluded) : excluded,
          filling ? withoutVariables(inner) : inner,
        ),
      ),
    )
  );
}

/** Replaces each variable by a star: the result matches at least what the pattern does. */
function withoutVariables(text: string): string {
  return text.replace(/\$\{[^}]*\}/g, '*');
}

/** Whether a request that meets `given` certainly meets `wanted`. */
function conditionImplies(given: Condition, wanted: Condition, policy: Policy): boolean {
  const key = canonicalKey(given.key.value);
  if (key !== canonicalKey(wanted.key.value)) return false;
  const [from, to] = [given.operator, wanted.operator];
  if (from === undefined || to === undefined) return false;
  if (
    from.base === to.base &&
    from.quantifier === to.quantifier &&
    (from.ifExists === to.ifExists || to.ifExists)
  ) {
    const [fewer, more] = isNegated(from.base) ? [wanted, given] : [given, wanted];
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
      conditionHolds(wanted, policy, { action: '', resource: '', keys: new Map([[key, [text]]]) }) === 'yes',
  );
}
