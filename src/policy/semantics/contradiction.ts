import type { Condition, Policy } from '../model';
import { conditionHolds, holdsWhereAbsent, milliseconds, networkOf } from './condition-holds';
import { canonicalKey, hasOneValue, maxTunnelDurationKey, remotePortKey } from './condition-key';
import { hasWildcard, patternsAreDisjoint } from './patterns';
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
    byKey.set(key, [...(byKey.get(key) ?? []), condition]);
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
  const filling = hasVariables(policy);
  const known = group.filter(
    ({ values, incomplete }) => !incomplete && !(filling && values.some(({ text }) => holdsVariable(text))),
  );
  const values = deciding(key, known);
  if (values === undefined) return areDisjointPatterns(known) || areOutsideNetworks(known);
  const asCompared = filling ? values.map(unescaped) : values;
  return !asCompared.some((value) =>
    known.every(
      (condition) =>
        conditionHolds(condition, policy, { action: '', resource: '', keys: new Map([[key, [value]]]) }) !==
        'no',
    ),
  );
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
function areDisjointPatterns(conditions: readonly Condition[]): boolean {
  const likes = conditions.filter(({ operator }) => operator?.base === 'StringLike');
  return likes.some((left, index) =>
    likes
      .slice(index + 1)
      .some((right) =>
        left.values.every((l) => right.values.every((r) => patternsAreDisjoint(l.text, r.text))),
      ),
  );
}

/** Whether every required network is inside an excluded one. */
function areOutsideNetworks(conditions: readonly Condition[]): boolean {
  const networks = (base: string) =>
    conditions
      .filter(({ operator }) => operator?.base === base)
      .flatMap(({ values }) => values.map(({ text }) => networkOf(text)));
  const required = networks('IpAddress');
  const excluded = networks('NotIpAddress').filter((network) => network !== undefined);
  return (
    required.length > 0 &&
    required.every(
      (network) =>
        network !== undefined &&
        excluded.some(
          (outer) =>
            outer[0].kind() === network[0].kind() && outer[1] <= network[1] && network[0].match(outer),
        ),
    )
  );
}
