import type { Condition, Patterns, Policy, Statement } from '../model';
import { matchesWildcard } from '../wildcard';
import { conditionHolds, networkOf } from './condition-holds';
import { canonicalKey, isResourceTag, osUserKey, privateIpAddressKey, remotePortKey } from './condition-key';
import { actionMatches, decide, statementMatches } from './decide';
import { type EicAction, openTunnel, presence, resourceOf, sendSshPublicKey } from './eic-actions';
import { evadeDenials } from './evade-denials';
import { exampleOf, hasWildcard } from './patterns';
import { hasVariables, holdsVariable } from './policy-variables';
import type { Request } from './request';
import { isTooLarge } from './too-large';

/** What a request that is looked for must be like. */
export interface Wanted {
  /** The values of some condition keys, by canonical key; undefined for a key that it must not carry. */
  readonly keys?: Readonly<Record<string, string | undefined>>;
  /** On a resource that no policy knows, and without any tag. */
  readonly anyResource?: boolean;
}

/**
 * Stand for the resources that a policy does not name. They differ from each other in every place, so that a Deny for
 * one of them, or for a pattern that some of them match, does not hide that the others are allowed.
 */
const otherInstances = othersOf('instance/i-');
const otherEndpoints = othersOf('instance-connect-endpoint/eice-');

function othersOf(prefix: string): readonly string[] {
  const [digits, account] = ['0a9b8c7d6e5f40312', '123456789012'];
  const regions = ['us-east-1', 'eu-west-3', 'ap-southeast-2', 'ca-central-1', 'sa-east-1', 'me-south-1'];
  const turned = (text: string, by: number): string =>
    text.slice(by % text.length) + text.slice(0, by % text.length);
  return [...digits].map(
    (_, by) =>
      `arn:aws:ec2:${regions[by % regions.length]}:${turned(account, by)}:${prefix}${turned(digits, by)}`,
  );
}

/** Past these a policy is not searched through: what is not found then is not told of, and never wrongly told of. */
const mostValues = 8;
const mostResources = 8;
const mostRequests = 128;
/** Statements tried against a request, for a whole policy: IAM takes none that comes near to it. */
const mostTrials = 1_000_000;
/** Resources held against patterns, for a statement. */
const mostComparisons = 100_000;
const trials = new WeakMap<Policy, number>();

/**
 * A request that one statement and the policy as a whole surely allow, as a proof of what the policy grants; undefined
 * where none is found, which is no proof that there is none. Parts that only a template's use gives prove nothing.
 */
export function findAllowed(
  policy: Policy,
  statement: Statement,
  action: EicAction,
  wanted: Wanted = {},
): Request | undefined {
  if (statement.effect !== 'Allow' || actionMatches(statement, action) !== 'yes') return undefined;
  if (isTooLarge(policy)) return undefined;
  const keys = candidateKeys(policy, statement, action, wanted);
  if (keys.some(([, values]) => values.length === 0)) return undefined;
  const combinations = keys.reduce((count, [, values]) => Math.min(count * values.length, mostRequests), 1);
  for (const resource of candidateResources(policy, statement, action, wanted)) {
    for (let number = 0; number < combinations; number++) {
      const tried = trials.get(policy) ?? 0;
      if (tried > mostTrials) return undefined;
      trials.set(policy, tried + policy.statements.length);
      const request: Request = { action, resource, keys: combination(keys, number) };
      if (statementMatches(statement, policy, request) === 'yes' && decide(policy, request) === 'allowed') {
        return request;
      }
    }
    if (combinations < mostRequests) continue;
    // Too many to try them all: what the Denies hang on is changed instead.
    const tried = trials.get(policy) ?? 0;
    trials.set(policy, tried + policy.statements.length * mostRequests);
    const first: Request = { action, resource, keys: combination(keys, 0) };
    const request = tried > mostTrials ? undefined : evadeDenials(policy, first, new Map(keys));
    if (
      request !== undefined &&
      statementMatches(statement, policy, request) === 'yes' &&
      decide(policy, request) === 'allowed'
    ) {
      return request;
    }
  }
  return undefined;
}

type Candidates = readonly (readonly [key: string, values: readonly (string | undefined)[]])[];

/** One choice of a value for each key; the numbers from 0 on go through all of them. */
function combination(candidates: Candidates, number: number): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, readonly string[]>();
  let rest = number;
  for (const [key, values] of candidates) {
    const value = values[rest % values.length];
    rest = Math.floor(rest / values.length);
    if (value !== undefined) keys.set(key, [value]);
  }
  return keys;
}

/** For each key that may decide: values that the statement takes, those first that no other statement names. */
function candidateKeys(policy: Policy, statement: Statement, action: EicAction, wanted: Wanted): Candidates {
  const byKey = new Map<string, Condition[]>();
  if (action === sendSshPublicKey) byKey.set(osUserKey, []);
  if (action === openTunnel) {
    byKey.set(remotePortKey, []);
    byKey.set(privateIpAddressKey, []);
  }
  const filling = hasVariables(policy);
  for (const key of Object.keys(wanted.keys ?? {})) byKey.set(key, []);
  for (const other of policy.statements) {
    if (actionMatches(other, action) === 'no') continue;
    for (const condition of other.conditions) {
      if (filling) for (const key of variablesOf(condition)) if (!byKey.has(key)) byKey.set(key, []);
      const key = canonicalKey(condition.key.value);
      const conditions = byKey.get(key);
      if (conditions === undefined) byKey.set(key, [condition]);
      else conditions.push(condition);
    }
  }
  const own = new Set(statement.conditions);
  return [...byKey].map(([key, conditions]) => {
    const takes = (value: string | undefined): boolean =>
      conditions.every(
        (condition) =>
          !own.has(condition) ||
          // What a variable is decides then, and is chosen with the other keys.
          (filling && condition.values.some(({ text }) => holdsVariable(text))) ||
          conditionHolds(condition, policy, {
            action,
            resource: '*',
            keys: new Map(value === undefined ? [] : [[key, [value]]]),
          }) === 'yes',
      );
    return [key, valuesOf(key, conditions, action, wanted).filter(takes).slice(0, mostValues)] as const;
  });
}

function valuesOf(
  key: string,
  conditions: readonly Condition[],
  action: EicAction,
  { keys = {}, anyResource = false }: Wanted,
): (string | undefined)[] {
  if (Object.hasOwn(keys, key)) return [keys[key]];
  if (anyResource && isResourceTag(key)) return [undefined];
  const carried = presence(action, key);
  if (carried === 'never') return [undefined];
  const values = new Set<string | undefined>(carried === 'sometimes' ? [undefined] : []);
  for (const value of unnamedValues(key, conditions)) values.add(value);
  for (const { operator, values: named } of conditions) {
    for (const { text } of named)
      for (const value of valuesLike(operator?.base ?? '', withOther(text))) values.add(value);
  }
  return [...values];
}

/** Values that a policy hardly names, fit for the operators that ask for the key. */
function unnamedValues(key: string, conditions: readonly Condition[]): string[] {
  if (key === privateIpAddressKey) return ['10.11.12.13', '172.18.19.20', '192.168.21.22'];
  if (key === remotePortKey) return ['22'];
  const bases = conditions.map(({ operator }) => operator?.base ?? '');
  if (bases.some((base) => base.startsWith('Date'))) return ['2031-01-01T00:00:00Z'];
  if (bases.some((base) => base.startsWith('Numeric'))) return ['4711'];
  if (bases.some((base) => base.includes('IpAddress'))) return ['198.51.100.77', '203.0.113.78'];
  if (bases.includes('Bool')) return ['true', 'false'];
  return [other];
}

/** Stands for what a policy does not name, and for the value of each of its variables. */
const other = 'someone-else';

function withOther(text: string): string {
  return text.replaceAll(/\$\{[^{}]*:[^{}]*\}/g, other);
}

/** The canonical keys whose values the policy variables of a condition stand for. */
function variablesOf({ values }: Condition): string[] {
  return values.flatMap(({ text }) =>
    [...text.matchAll(/\$\{([^{},]*:[^{},]*)/g)].map(([, name = '']) => canonicalKey(name.trim())),
  );
}

/** Values near one that a condition names, on both sides of what the operator draws the line at. */
function valuesLike(base: string, text: string): string[] {
  if (base === 'Null') return [];
  if (base.startsWith('Numeric')) {
    const number = Number(text);
    return Number.isFinite(number) ? [String(number), String(number - 1), String(number + 1)] : [];
  }
  if (base.startsWith('Date')) {
    const at = Date.parse(text);
    return Number.isNaN(at) ? [] : [at, at - 1000, at + 1000].map((time) => new Date(time).toISOString());
  }
  if (base.includes('IpAddress')) {
    const network = networkOf(text);
    return network === undefined ? [] : [network[0].toString()];
  }
  if (base.includes('Like') || base.startsWith('Arn')) return [exampleOf(text, ''), exampleOf(text)];
  return [text];
}

/** Resources of a statement, those first that no Deny of the policy speaks of. */
function candidateResources(
  policy: Policy,
  { resource: patterns }: Statement,
  action: EicAction,
  { anyResource = false }: Wanted,
): readonly string[] {
  if (resourceOf(action) === '*') return ['*'];
  const others = action === openTunnel ? otherEndpoints : otherInstances;
  const isDenied = deniedResources(policy, action, others);
  const free = new Set<string>();
  const denied = new Set<string>();
  for (const resource of resourcesLike(patterns, action, others)) {
    if (free.size >= mostResources) break;
    if (anyResource && !others.some((other) => resource.endsWith(other.slice(other.indexOf('/'))))) continue;
    (isDenied(resource) ? denied : free).add(resource);
  }
  return [...free, ...denied].slice(0, mostResources);
}

function* resourcesLike(
  patterns: Patterns | undefined,
  action: EicAction,
  others: readonly string[],
): Generator<string> {
  if (patterns === undefined || patterns.negated) {
    yield* others;
    return;
  }
  for (const { value } of patterns.items) {
    const likes = hasWildcard(value)
      ? [
          ...others.map((other) => (matchesWildcard(value, other) ? other : arnLike(value, other))),
          exampleOf(value),
        ]
      : [value];
    for (const resource of likes) if (matchesWildcard(resourceOf(action), resource)) yield resource;
  }
}

/** Tells resources that a Deny speaks of, its conditions aside; a Deny for all resources tells nothing about one. */
function deniedResources(
  { statements }: Policy,
  action: EicAction,
  others: readonly string[],
): (resource: string) => boolean {
  const lists = statements.flatMap((statement) =>
    statement.effect === 'Deny' && statement.resource && actionMatches(statement, action) !== 'no'
      ? [statement.resource]
      : [],
  );
  let left = mostComparisons;
  const literal = new Set<string>();
  const patterned: ((resource: string) => boolean)[] = [];
  for (const { negated, items } of lists) {
    const wild = items.filter(({ value }) => negated || hasWildcard(value));
    for (const { value } of items) if (!negated && !hasWildcard(value)) literal.add(value);
    const isListed = (resource: string): boolean => {
      left -= wild.length;
      return wild.some(({ value }) => matchesWildcard(value, resource)) !== negated;
    };
    if (wild.length > 0 && wild.length < mostComparisons / 1000 && !others.every(isListed))
      patterned.push(isListed);
  }
  return (resource) =>
    literal.has(resource) || (left > 0 && patterned.some((isListed) => isListed(resource)));
}

/** An ARN that a pattern matches, with the parts of another one where the pattern takes them. */
function arnLike(pattern: string, other: string): string {
  const parts = pattern.split(':');
  const others = other.split(':');
  if (parts.length !== others.length) return exampleOf(pattern);
  return parts
    .map((part, index) => {
      const otherPart = others[index] ?? '';
      if (!hasWildcard(part)) return part;
      return matchesWildcard(part, otherPart) ? otherPart : exampleOf(part);
    })
    .join(':');
}
