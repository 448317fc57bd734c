import type { Condition, Patterns, Policy, Statement } from '../model';
import { hasPlaceholder } from '../placeholders';
import { conditionHolds, hasHiddenConditions, holdsWhereAbsent } from '../semantics/condition-holds';
import {
  canonicalKey,
  isResourceTag,
  maxTunnelDurationKey,
  osUserKey,
  privateIpAddressKey,
  remotePortKey,
} from '../semantics/condition-key';
import { actionMatches } from '../semantics/decide';
import { openTunnel, sendSshPublicKey } from '../semantics/eic-actions';
import { hasWildcard, patternCovers, patternsAreDisjoint } from '../semantics/patterns';
import { all, any, not, type Truth } from '../semantics/truth';
import { expandShortArn } from '../tables/arn';
import type { Grant, GrantCondition, PolicyValue } from './grants';

/** Whether policies that apply together allow a request; `unknown` if that depends on what only the run knows. */
export type Judgement = 'allowed' | 'denied' | 'missing' | 'unknown';

/** Evaluates a needed request. A hidden value may be any. */
export function judgeRequest(policies: readonly Policy[], grant: Grant): Judgement {
  const matching = (effect: 'Allow' | 'Deny'): Truth =>
    any(
      policies.flatMap((policy) => [
        ...(policy.incomplete ? (['unknown'] as const) : []),
        ...policy.statements
          .filter((statement) => statement.effect === effect || statement.effect === undefined)
          .map((statement) => all([appliesTo(statement, policy, grant), knownEffect(statement)])),
      ]),
    );
  const denied = matching('Deny');
  if (denied === 'yes') return 'denied';
  const allowed = matching('Allow');
  if (allowed === 'no') return 'missing';
  return allowed === 'yes' && denied === 'no' ? 'allowed' : 'unknown';
}

function knownEffect({ effect }: Statement): Truth {
  return effect === undefined ? 'unknown' : 'yes';
}

/** Whether a statement applies to a needed request, regardless of its effect. */
export function appliesTo(statement: Statement, policy: Policy, grant: Grant): Truth {
  return all([
    actionMatches(statement, grant.action),
    resourceApplies(statement.resource, grant),
    ...statement.conditions.map((condition) => conditionApplies(condition, policy, grant)),
    hasHiddenConditions(statement) ? 'unknown' : 'yes',
  ]);
}

/** Returns a value as a pattern: a hidden part may be anything. */
function asPattern(value: PolicyValue): string {
  return value.map((part) => (typeof part === 'string' ? part : '*')).join('');
}

/** Returns a value if no part of it is hidden. */
function knownValue(value: PolicyValue): string | undefined {
  return value.every((part) => typeof part === 'string') ? value.join('') : undefined;
}

function resourceApplies(patterns: Patterns | undefined, { resource }: Grant): Truth {
  if (patterns === undefined) return 'unknown';
  const wanted = asPattern(resource);
  const listed = any([
    ...patterns.items.map(({ value }) => patternApplies(expandShortArn(value), wanted)),
    patterns.incomplete ? 'unknown' : 'no',
  ]);
  return patterns.negated ? not(listed) : listed;
}

function patternApplies(pattern: string, wanted: string): Truth {
  // The value of a policy variable or of a placeholder is not known.
  if (pattern.includes('${') || hasPlaceholder(pattern)) return 'unknown';
  if (pattern === '*' || pattern === wanted || patternCovers(pattern, wanted)) return 'yes';
  // An action without resources matches only a pattern that matches everything.
  if (wanted === '*' || patternsAreDisjoint(pattern, wanted)) return 'no';
  return 'unknown';
}

/** Keys that only requests of one action carry. */
const keysOfOneAction: ReadonlyMap<string, string> = new Map([
  [osUserKey, sendSshPublicKey],
  [remotePortKey, openTunnel],
  [privateIpAddressKey, openTunnel],
  [maxTunnelDurationKey, openTunnel],
]);

function conditionApplies(condition: Condition, policy: Policy, grant: Grant): Truth {
  const key = canonicalKey(condition.key.value);
  const ofKey = grant.conditions.filter((other) => canonicalKey(other.key) === key);
  const given = ofKey.find(({ operator }) => operator === condition.operatorNode.value) ?? ofKey[0];
  if (given !== undefined) return valueApplies(condition, policy, given);
  const only = keysOfOneAction.get(key);
  if (only !== undefined && only !== grant.action) return holdsWhereAbsent(condition);
  // Without `max-tunnel-duration` the request has no such key.
  if (key === maxTunnelDurationKey) return holdsWhereAbsent(condition);
  // A request without resources has no tags of one.
  if (isResourceTag(key) && grant.resource.length === 1 && grant.resource[0] === '*')
    return holdsWhereAbsent(condition);
  return 'unknown';
}

function valueApplies(condition: Condition, policy: Policy, given: GrantCondition): Truth {
  const value = knownValue(given.value);
  const key = canonicalKey(given.key);
  if (['ForAllValues:StringLike', 'StringLike', 'Null'].includes(given.operator)) {
    // Keys or values of tags are patterns here: only the same condition is known to hold.
    const isSame = condition.operatorNode.value === given.operator;
    return isSame && condition.values.some(({ text }) => text === value) ? 'yes' : 'unknown';
  }
  if (value === undefined || given.operator === 'IpAddress') {
    return condition.operator?.base === 'StringLike' && condition.values.some(({ text }) => text === '*')
      ? 'yes'
      : 'unknown';
  }
  const holds = conditionHolds(condition, policy, {
    action: '',
    resource: '',
    keys: new Map([[key, [value]]]),
  });
  const isOpen = condition.values.some(({ text }) => text.includes('${') || hasPlaceholder(text));
  return isOpen && holds !== 'yes' ? 'unknown' : holds;
}

/** Whether a needed request is about exactly one resource. */
export function hasOneResource({ resource }: Grant): boolean {
  const known = knownValue(resource);
  return known !== undefined && known !== '*' && !hasWildcard(known);
}
