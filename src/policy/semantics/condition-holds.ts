import ipaddr from 'ipaddr.js';
import type { Condition, Policy, Statement } from '../model';
import { matchesWildcard } from '../wildcard';
import { canonicalKey } from './condition-key';
import { fillVariables, forPattern, hasVariables, literally } from './policy-variables';
import type { Request } from './request';
import { all, any, not, type Truth, truthOf } from './truth';

/** Compares a value of a request with one of a policy. A negated operator uses the comparison of its opposite. */
type Comparison = (given: string, wanted: string) => boolean;

function numbers(test: (given: number, wanted: number) => boolean): Comparison {
  return (given, wanted) => isNumber(given) && isNumber(wanted) && test(Number(given), Number(wanted));
}

function dates(test: (given: number, wanted: number) => boolean): Comparison {
  return (given, wanted) => {
    const [left, right] = [milliseconds(given), milliseconds(wanted)];
    return !Number.isNaN(left) && !Number.isNaN(right) && test(left, right);
  };
}

const same: Comparison = (given, wanted) => given === literally(wanted);
const sameButCase: Comparison = (given, wanted) => given.toLowerCase() === literally(wanted).toLowerCase();
const like: Comparison = (given, wanted) => matchesWildcard(wanted, forPattern(given, wanted));

/** Operator without `Not` → its comparison. */
const comparisons: ReadonlyMap<string, Comparison> = new Map<string, Comparison>([
  ['StringEquals', same],
  ['StringEqualsIgnoreCase', sameButCase],
  ['StringLike', like],
  ['NumericEquals', numbers((given, wanted) => given === wanted)],
  ['NumericLessThan', numbers((given, wanted) => given < wanted)],
  ['NumericLessThanEquals', numbers((given, wanted) => given <= wanted)],
  ['NumericGreaterThan', numbers((given, wanted) => given > wanted)],
  ['NumericGreaterThanEquals', numbers((given, wanted) => given >= wanted)],
  ['DateEquals', dates((given, wanted) => given === wanted)],
  ['DateLessThan', dates((given, wanted) => given < wanted)],
  ['DateLessThanEquals', dates((given, wanted) => given <= wanted)],
  ['DateGreaterThan', dates((given, wanted) => given > wanted)],
  ['DateGreaterThanEquals', dates((given, wanted) => given >= wanted)],
  ['Bool', sameButCase],
  ['BinaryEquals', same],
  ['IpAddress', isInNetwork],
  ['ArnEquals', isArnLike],
  ['ArnLike', isArnLike],
]);

/** Whether an operator holds for everything but its values: `StringNotEquals`, `NotIpAddress` … */
export function isNegated(base: string): boolean {
  return base.includes('Not');
}

/** Whether a condition holds for a request that does not carry its key (IAM User Guide, "Condition operators"). */
export function holdsWhereAbsent({ operator, values, incomplete }: Condition): Truth {
  if (operator === undefined) return 'unknown';
  const { base, ifExists, quantifier } = operator;
  if (base === 'Null') {
    return any([...values.map(({ text }) => truthOf(text.toLowerCase() === 'true')), unless(!incomplete)]);
  }
  if (ifExists || quantifier === 'ForAllValues') return 'yes';
  return truthOf(quantifier === undefined && isNegated(base));
}

/** Whether one condition holds for a request. */
export function conditionHolds(condition: Condition, policy: Policy, request: Request): Truth {
  const { operator, key, values, incomplete } = condition;
  const given = request.keys.get(canonicalKey(key.value));
  if (given === undefined) return holdsWhereAbsent(condition);
  if (operator === undefined) return 'unknown';
  const { base, quantifier } = operator;
  if (base === 'Null') {
    return any([...values.map(({ text }) => truthOf(text.toLowerCase() === 'false')), unless(!incomplete)]);
  }
  const comparison = comparisons.get(base.replace('Not', ''));
  if (comparison === undefined) return 'unknown';
  const filling = hasVariables(policy);
  const matches = (value: string): Truth =>
    any([
      ...values.map(({ text }): Truth => {
        const wanted = filling ? fillVariables(text, request) : text;
        return truthOf(wanted !== undefined && comparison(value, wanted));
      }),
      unless(!incomplete),
    ]);
  if (!isNegated(base))
    return quantifier === 'ForAllValues' ? all(given.map(matches)) : any(given.map(matches));
  const differs = given.map((value) => not(matches(value)));
  return quantifier === 'ForAnyValue' ? any(differs) : all(differs);
}

/** Whether all conditions of a statement hold for a request. */
export function conditionsHold(statement: Statement, policy: Policy, request: Request): Truth {
  return all([
    ...statement.conditions.map((condition) => conditionHolds(condition, policy, request)),
    hasHiddenConditions(statement) ? 'unknown' : 'yes',
  ]);
}

/** Whether a statement may have conditions that are known only when a template is used. */
export function hasHiddenConditions({ conditionNode }: Statement): boolean {
  if (conditionNode === undefined) return false;
  if (conditionNode.kind === 'opaque') return true;
  return (
    conditionNode.kind === 'object' && conditionNode.properties.some(({ value }) => value.kind === 'opaque')
  );
}

function unless(known: boolean): Truth {
  return known ? 'no' : 'unknown';
}

function isNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}

/**
 * Returns a date in a form that IAM accepts, ISO 8601 or seconds since 1970, in ms since 1970; NaN for other texts.
 * Four digits are a year.
 */
export function milliseconds(text: string): number {
  return isNumber(text) && !/^\d{4}$/.test(text) ? Number(text) * 1000 : Date.parse(text);
}

function isInNetwork(given: string, wanted: string): boolean {
  const network = networkOf(wanted);
  if (network === undefined || !ipaddr.isValid(given)) return false;
  const address = ipaddr.parse(given);
  return address.kind() === network[0].kind() && address.match(network);
}

/** Parses a CIDR block, or a single address as a block of one; undefined for other texts. */
export function networkOf(text: string): [ipaddr.IPv4 | ipaddr.IPv6, number] | undefined {
  // For IPv4 the library would first try IPv6 and fail, which takes longer than the rest.
  const family = text.includes(':') ? ipaddr.IPv6 : ipaddr.IPv4;
  if (text.includes('/')) return family.isValidCIDR(text) ? family.parseCIDR(text) : undefined;
  if (!family.isValid(text)) return undefined;
  const address = family.parse(text);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}

/** Compares ARNs part by part: a wildcard matches no colon, except in the last part. */
function isArnLike(given: string, wanted: string): boolean {
  const givenParts = arnParts(given);
  if (givenParts === undefined) return false;
  return arnParts(wanted)?.every((part, index) => like(givenParts[index] ?? '', part)) ?? false;
}

function arnParts(text: string): readonly string[] | undefined {
  const parts = text.split(':');
  return parts[0] === 'arn' && parts.length >= 6
    ? [...parts.slice(0, 5), parts.slice(5).join(':')]
    : undefined;
}
