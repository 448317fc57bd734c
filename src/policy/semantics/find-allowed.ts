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

/** Properties of the request to find. */
export interface Wanted {
  /** Canonical key → required value; undefined for a key that must be absent. */
  readonly keys?: Readonly<Record<string, string | undefined>>;
  /** Whether the resource must be one that the policy does not name, without any tag. */
  readonly anyResource?: boolean;
}

/**
 * Examples of resources that a policy does not name. They differ from each other in every position. So a Deny for one
 * of them, or for a pattern of some, does not hide that the others are allowed.
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

/** Search limits. Beyond them a finding may be missed, but none is false. */
const maxValues = 8;
const maxResources = 8;
const maxRequests = 128;
/** Maximum number of statement evaluations for a whole policy. A policy that IAM accepts needs far fewer. */
const maxTrials = 1_000_000;
/** Maximum number of comparisons of a resource and a pattern, for one statement. */
const maxComparisons = 100_000;
const trials = new WeakMap<Policy, number>();

/**
 * Returns a request that a statement and the policy as a whole certainly allow, as a proof of what the policy grants.
 * Undefined if none is found, which does not prove that there is none. Parts that are known only when a template is
 * used prove nothing.
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
  const combinations = keys.reduce((count, [, values]) => Math.min(count * values.length, maxRequests), 1);
  for (const resource of candidateResources(policy, statement, action, wanted)) {
    for (let number = 0; number < combinations; number++) {
      const tried = trials.get(policy) ?? 0;
      if (tried > maxTrials) return undefined;
      trials.set(policy, tried + policy.statements.length);
      const request: Request = { action, resource, keys: combination(keys, number) };
      if (statementMatches(statement, policy, request) === 'yes' && decide(policy, request) === 'allowed') {
        return request;
      }
    }
    if (combinations < maxRequests) continue;
    // There are too many combinations to try: change only the keys that the Denies depend on.
    const tried = trials.get(policy) ?? 0;
    trials.set(policy, tried + policy.statements.length * maxRequests);
    const first: Request = { action, resource, keys: combination(keys, 0) };
    const request = tried > maxTrials ? undefined : evadeDenials(policy, first, new Map(keys));
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

/** Returns one combination of values of all keys. Numbers from 0 enumerate all combinations. */
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

/** Returns for each relevant key the values that the statement accepts, first those that no other statement names. */
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
    const accepts = (value: string | undefined): boolean =>
      conditions.every(
        (condition) =>
          !own.has(condition) ||
          // The value of the variable decides, and is chosen as another key.
          (filling && condition.values.some(({ text }) => holdsVariable(text))) ||
          conditionHolds(condition, policy, {
            action,
            resource: '*',
            keys: new Map(value === undefined ? [] : [[key, [value]]]),
          }) === 'yes',
      );
    return [key, valuesOf(key, conditions, action, wanted).filter(accepts).slice(0, maxValues)] as const;
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

/** Returns values that a policy is unlikely to name, in the form that the key's operators need. */
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

/** Value that no policy names, also used as the value of each variable. */
const other = 'someone-else';

function withOther(text: string): string {
  return text.replaceAll(/\$\{[^{}]*:[^{}]*\}/g, other);
}

/** Returns the canonical keys of the policy variables in a condition. */
function variablesOf({ values }: Condition): string[] {
  return values.flatMap(({ text }) =>
    [...text.matchAll(/\$\{([^{},]*:[^{},]*)/g)].map(([, name = '']) => canonicalKey(name.trim())),
  );
}

/** Returns values near one of a condition, on both sides of the operator's boundary. */
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

/** Returns resources of a statement, first those to which no Deny of the policy applies. */
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
    if (free.size >= maxResources) break;
    if (anyResource && !others.some((other) => resource.endsWith(other.slice(other.indexOf('/'))))) continue;
    (isDenied(resource) ? denied : free).add(resource);
  }
  return [...free, ...denied].slice(0, maxResources);
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

/** Returns a test for resources that a Deny names, regardless of its conditions. Ignores a Deny for all resources. */
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
  let left = maxComparisons;
  const literal = new Set<string>();
  const patterned: ((resource: string) => boolean)[] = [];
  for (const { negated, items } of lists) {
    const wild = items.filter(({ value }) => negated || hasWildcard(value));
    for (const { value } of items) if (!negated && !hasWildcard(value)) literal.add(value);
    const isListed = (resource: string): boolean => {
      left -= wild.length;
      return wild.some(({ value }) => matchesWildcard(value, resource)) !== negated;
    };
    if (wild.length > 0 && wild.length < maxComparisons / 1000 && !others.every(isListed))
      patterned.push(isListed);
  }
  return (resource) =>
    literal.has(resource) || (left > 0 && patterned.some((isListed) => isListed(resource)));
}

/** Returns an ARN that a pattern matches, with the parts of another ARN if the pattern matches them. */
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
