import type { Condition, Policy, Statement } from '../model';
import { expandShortArn, parseArn } from '../tables/arn';
import { wildcardMatcher } from '../wildcard';
import { type Budget, budgetOf } from './budget';
import { milliseconds, networkOf, stepsOf } from './comparison';
import { conditionHolds, holdsWhereAbsent } from './condition-holds';
import { canonicalKey, hasOneValue, maxTunnelDurationKey, remotePortKey } from './condition-key';
import { hasWildcard, patternCovers, patternsAreDisjoint } from './patterns';
import { hasVariables, holdsVariable, unescaped } from './policy-variables';

/**
 * Returns the conditions of a statement that no request can meet at once although it could meet each alone: one list
 * for each key with contradicting conditions. Returns only certain contradictions.
 */
export function contradictions(conditions: readonly Condition[], policy: Policy): Condition[][] {
  const byKey = new Map<string, Condition[]>();
  for (const condition of conditions) {
    // Conditions with a quantifier on a list of values are not evaluated. The others may still contradict each other.
    if (condition.operator === undefined || condition.operator.quantifier !== undefined) continue;
    const key = canonicalKey(condition.key.value);
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [condition]);
    else group.push(condition);
  }
  return [...byKey]
    .filter(([key, group]) => group.length > 1 && cannotAllHold(key, group, policy))
    .map(([, group]) => group);
}

/** Whether neither a value of a key nor its absence meets all of these conditions on it. */
export function cannotAllHold(key: string, group: readonly Condition[], policy: Policy): boolean {
  // Conditions on a list of values are not evaluated.
  if (!hasOneValue(key)) return false;
  if (group.some(({ operator }) => operator === undefined || operator.quantifier !== undefined)) return false;
  if (group.every((condition) => holdsWhereAbsent(condition) !== 'no')) return false;
  // One list of texts is met by any of them.
  const [only, ...others] = group;
  if (others.length === 0 && /^String(?:Equals|EqualsIgnoreCase|Like)$/.test(only?.operator?.base ?? ''))
    return only?.values.length === 0 && !only.incomplete;
  const filling = hasVariables(policy);
  const known = group.filter(
    ({ values, incomplete }) => !incomplete && !(filling && values.some(({ text }) => holdsVariable(text))),
  );
  const budget = budgetOf(policy);
  const values = deciding(key, known);
  if (values === undefined)
    return (
      areDisjointPatterns(known, budget) ||
      areExcludedPatterns(known, budget) ||
      areOutsideNetworks(known, budget)
    );
  const asCompared = filling ? values.map(unescaped) : values;
  const steps = known.reduce((sum, condition) => sum + stepsOf(condition), 0);
  if (!budget.spend(steps * asCompared.length)) return false;
  return !asCompared.some((value) => {
    const request = { action: '', resource: '', keys: new Map([[key, [value]]]) };
    return known.every((condition) => conditionHolds(condition, policy, request) !== 'no');
  });
}

/**
 * Returns values such that one of them meets all conditions if any value does; undefined if no list is enough.
 */
function deciding(key: string, conditions: readonly Condition[]): string[] | undefined {
  if (conditions.some(({ operator, values }) => operator?.base === 'Null' && values.every(isTrue))) {
    // The key must be absent, and not all conditions allow that.
    return [];
  }
  for (const { operator, values } of conditions) {
    const base = operator?.base ?? '';
    if (/^(?:String|Binary)Equals$/.test(base)) return values.map(({ text }) => text);
    if (base === 'StringLike' && !values.some(({ text }) => hasWildcard(text)))
      return values.map(({ text }) => text);
  }
  const ignoring = conditions.find(({ operator }) => operator?.base === 'StringEqualsIgnoreCase');
  if (
    ignoring !== undefined &&
    conditions.every(({ operator }) => /^(?:Null|String(?:Not)?EqualsIgnoreCase)$/.test(operator?.base ?? ''))
  )
    return ignoring.values.map(({ text }) => text);
  const typed = conditions.filter(({ operator }) => operator?.base !== 'Null');
  const areAll = (type: string): boolean =>
    typed.length > 0 && typed.every(({ operator }) => operator?.base.startsWith(type));
  if (areAll('Bool')) return ['true', 'false'];
  if (areAll('Numeric')) return numbersAround(key, typed);
  if (areAll('Date')) return datesAround(typed);
  return undefined;
}

function isTrue({ text }: { readonly text: string }): boolean {
  return text.toLowerCase() === 'true';
}

/** Returns numbers at, between and beyond all numbers of the conditions. */
function numbersAround(key: string, conditions: readonly Condition[]): string[] {
  const named = conditions
    .flatMap(({ values }) => values.map(({ text }) => Number(text)))
    .filter(Number.isFinite);
  const [least, most] = limitsOf(key);
  const near = named.flatMap((number) => [number - 1, number, number + 1]);
  const between = [...near].sort((a, b) => a - b).flatMap((n, i, all) => [(n + (all[i + 1] ?? n)) / 2]);
  const whole = Number.isFinite(most);
  return [...near, ...(whole ? near.map(Math.floor) : between), ...(whole ? [least, most] : [])]
    .filter((number) => number >= least && number <= most && (!whole || Number.isInteger(number)))
    .map(String);
}

/** Returns the range of a key with whole numbers (EC2 Instance Connect Endpoint, `open-tunnel`), or of all numbers. */
function limitsOf(key: string): [number, number] {
  if (key === remotePortKey) return [0, 65_535];
  if (key === maxTunnelDurationKey) return [1, 3600];
  return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
}

function datesAround(conditions: readonly Condition[]): string[] {
  return conditions
    .flatMap(({ values }) => values.map(({ text }) => milliseconds(text)))
    .filter((time) => !Number.isNaN(time))
    .flatMap((time) => [time - 1, time, time + 1])
    .filter((time) => Math.abs(time) < 8.64e15)
    .map((time) => new Date(time).toISOString());
}

/** Whether two conditions need patterns that no text matches at once. */
function areDisjointPatterns(conditions: readonly Condition[], budget: Budget): boolean {
  const likes = conditions.filter(({ operator }) => operator?.base === 'StringLike');
  return likes.some((left, index) =>
    likes
      .slice(index + 1)
      .some((right) =>
        left.values.every((l) =>
          right.values.every((r) => budget.spend(1) && patternsAreDisjoint(l.text, r.text)),
        ),
      ),
  );
}

/** Whether every text that a condition needs is excluded by others: `StringLike: a*` and `StringNotLike: a*`. */
function areExcludedPatterns(conditions: readonly Condition[], budget: Budget): boolean {
  const excluded = conditions
    .filter(({ operator }) => operator?.base === 'StringNotLike')
    .flatMap(({ values }) => values.map(({ text }) => text))
    .filter((text) => !text.includes('${'));
  if (excluded.length === 0) return false;
  const matchers = excluded.map((text) => wildcardMatcher(text, 'any'));
  const isExcluded = (needed: string): boolean =>
    matchers.some((matches) => budget.spend(1) && matches(needed));
  // Without a pattern that is needed, any text is possible: one value is there, or the conditions contradict nothing.
  return (
    isExcluded('*') ||
    conditions
      .filter(({ operator }) => operator?.base === 'StringLike')
      .some(({ values }) => values.every(({ text }) => !text.includes('${') && isExcluded(text)))
  );
}

/** Whether every network that one of the conditions requires is inside an excluded one. */
function areOutsideNetworks(conditions: readonly Condition[], budget: Budget): boolean {
  const networks = (base: string) =>
    conditions
      .filter(({ operator }) => operator?.base === base)
      .map(({ values }) => values.map(({ text }) => networkOf(text)));
  const excluded = networks('NotIpAddress')
    .flat()
    .filter((network) => network !== undefined);
  return networks('IpAddress').some(
    (required) =>
      required.length > 0 &&
      required.every(
        (network) =>
          network !== undefined &&
          excluded.some(
            (outer) =>
              budget.spend(1) &&
              outer[0].kind() === network[0].kind() &&
              outer[1] <= network[1] &&
              network[0].match(outer),
          ),
      ),
  );
}

/**
 * Returns the condition on `aws:RequestedRegion` that no request on a resource of the statement meets: all resources
 * are in other Regions. True only for actions whose resources are in the Region of the request, such as those of EC2
 * Instance Connect. Undefined if a request can meet it, or if that is not certain.
 */
export function regionContradiction({ resource, conditions }: Statement): Condition | undefined {
  if (resource === undefined || resource.negated || resource.incomplete) return undefined;
  const regions = new Set(resource.items.map(({ value }) => parseArn(expandShortArn(value))?.region ?? '*'));
  // Without a Region, and with a placeholder, the ARN says nothing about it.
  if (regions.size === 0 || ![...regions].every((region) => /^[a-z0-9*?-]+$/.test(region))) return undefined;
  return conditions.find((condition) => {
    const { operator, key, values, incomplete } = condition;
    if (operator === undefined || operator.quantifier === 'ForAllValues' || incomplete || values.length === 0)
      return false;
    if (canonicalKey(key.value) !== 'aws:requestedregion') return false;
    const texts = values.map(({ text }) => text);
    if (!texts.every((text) => /^[A-Za-z0-9*?-]+$/.test(text))) return false;
    switch (operator.base) {
      case 'StringEquals':
      case 'StringLike':
        return [...regions].every((region) => texts.every((text) => patternsAreDisjoint(region, text)));
      case 'StringEqualsIgnoreCase':
        return [...regions].every((region) =>
          texts.every((text) => patternsAreDisjoint(region, text.toLowerCase())),
        );
      case 'StringNotEquals':
        return [...regions].every((region) => !hasWildcard(region) && texts.includes(region));
      case 'StringNotLike':
        return [...regions].every((region) => texts.some((text) => patternCovers(text, region)));
      default:
        return false;
    }
  });
}
