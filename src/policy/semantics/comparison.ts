import ipaddr from 'ipaddr.js';
import type { Condition } from '../model';
import { matchesWildcard, wildcardMatcher } from '../wildcard';
import { forPattern, literally, literalQuestionMark, literalStar } from './policy-variables';

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

/** The values of a condition, read once for comparisons with many values of requests. */
export interface ReadValues {
  /** The comparison of the operator, of its opposite if it is negated. */
  readonly comparison: Comparison;
  readonly texts: readonly string[];
  /** Whether a value of a request equals, or is like, one without variables. Regardless of `Not`. */
  readonly isListed: (given: string) => boolean;
  /** Those that have variables, or what may be one. */
  readonly open: readonly string[];
  /** Steps to compare a value with all of them. */
  readonly steps: number;
}

const read = new WeakMap<Condition, ReadValues>();

/** Returns the values of a condition for comparisons; undefined if its operator is unknown. */
export function valuesOf(condition: Condition): ReadValues | undefined {
  const known = read.get(condition);
  if (known !== undefined) return known;
  const base = (condition.operator?.base ?? '').replace('Not', '');
  const comparison = comparisons.get(base);
  if (comparison === undefined) return undefined;
  const texts = condition.values.map(({ text }) => text);
  const open = texts.filter(mayHaveVariable);
  const plain = open.length === 0 ? texts : texts.filter((text) => !mayHaveVariable(text));
  const list = plain.length < 2 ? undefined : listOf(base, plain);
  const [only] = plain;
  const values: ReadValues = {
    comparison,
    texts,
    isListed: list?.isListed ?? ((given) => only !== undefined && comparison(given, only)),
    open,
    steps: open.length + (list?.steps ?? 1),
  };
  read.set(condition, values);
  return values;
}

/** Returns the steps to compare a value of a request with all values of a condition. */
export function stepsOf(condition: Condition): number {
  return 1 + (valuesOf(condition)?.steps ?? 0);
}

function mayHaveVariable(text: string): boolean {
  return text.includes('${') || text.includes(literalStar) || text.includes(literalQuestionMark);
}

type List = Pick<ReadValues, 'isListed' | 'steps'>;

function listOf(base: string, texts: readonly string[]): List {
  const keyed = (keyOf: (text: string) => string | number): List => {
    const keys = new Set(texts.map(keyOf).filter((key) => !Number.isNaN(key)));
    return { isListed: (given) => keys.has(keyOf(given)), steps: 1 };
  };
  const tested = (tests: readonly ((given: string) => boolean)[]): List => ({
    isListed: (given) => tests.some((test) => test(given)),
    steps: tests.length,
  });
  switch (base) {
    case 'StringEquals':
    case 'BinaryEquals':
      return keyed((text) => text);
    case 'StringEqualsIgnoreCase':
    case 'Bool':
      return keyed((text) => text.toLowerCase());
    case 'NumericEquals':
      return keyed((text) => (isNumber(text) ? Number(text) : Number.NaN));
    case 'DateEquals':
      return keyed(milliseconds);
    case 'StringLike':
      return tested([...new Set(texts)].map((text) => wildcardMatcher(text)));
    case 'IpAddress':
      return networksOf(texts);
    default: {
      const comparison = comparisons.get(base);
      return tested([...new Set(texts)].map((text) => (given: string) => comparison?.(given, text) === true));
    }
  }
}

/** Reads CIDR blocks as the first bits of their addresses: an address is in a block if it has the same ones. */
function networksOf(texts: readonly string[]): List {
  /** Family and number of bits → the bits of the blocks. */
  const blocks = new Map<string, { readonly bits: number; readonly starts: Set<string> }>();
  for (const text of texts) {
    const network = networkOf(text);
    if (network === undefined) continue;
    const [address, bits] = network;
    const size = `${address.kind()}/${bits}`;
    const block = blocks.get(size) ?? { bits, starts: new Set() };
    block.starts.add(bitsOf(address).slice(0, bits));
    blocks.set(size, block);
  }
  return {
    isListed: (given) => {
      if (!ipaddr.isValid(given)) return false;
      const address = ipaddr.parse(given);
      const all = bitsOf(address);
      for (const [size, { bits, starts }] of blocks)
        if (size.startsWith(address.kind()) && starts.has(all.slice(0, bits))) return true;
      return false;
    },
    steps: 1 + blocks.size,
  };
}

function bitsOf(address: ipaddr.IPv4 | ipaddr.IPv6): string {
  return address
    .toByteArray()
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
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
