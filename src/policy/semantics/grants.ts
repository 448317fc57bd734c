import type { Condition, Patterns, Policy, Statement } from '../model';
import { expandShortArn } from '../tables/arn';
import { matchesWildcard } from '../wildcard';
import { hasHiddenConditions, holdsWhereAbsent } from './condition-holds';
import { canonicalKey } from './condition-key';
import { contradictions } from './contradiction';
import { statementCovers } from './covers';
import { actionMatches } from './decide';
import { type EicAction, presence, resourceOf } from './eic-actions';
import { memoized } from './memoized';
import { anyPart, patternCovers, patternsAreDisjoint } from './patterns';

/** Reason why a statement certainly has no effect on an action. */
export type Inert =
  | { readonly because: 'resource' }
  | { readonly because: 'condition'; readonly conditions: readonly Condition[] }
  | { readonly because: 'denied'; readonly by: Statement };

/**
 * Returns why a statement certainly has no effect on an action; undefined if it has or may have one. An Allow has no
 * effect either if a Deny overrides all of it.
 */
export function whyInert(policy: Policy, statement: Statement, action: EicAction): Inert | undefined {
  if (!mayReach(statement, action)) return { because: 'resource' };
  const never = statement.conditions.find((condition) => neverHolds(condition, action));
  if (never !== undefined) return { because: 'condition', conditions: [never] };
  const [contradicting] = contradictions(statement.conditions, policy);
  if (contradicting !== undefined) return { because: 'condition', conditions: contradicting };
  if (statement.effect !== 'Allow') return undefined;
  const by = policy.statements.find(
    (other) => other.effect === 'Deny' && denies(other, statement, policy, action),
  );
  return by === undefined ? undefined : { because: 'denied', by };
}

/** Whether a statement's resources may include one on which the action works. */
export function mayReach({ resource }: Statement, action: EicAction): boolean {
  return resource === undefined || mayInclude(resource, action);
}

const mayInclude = memoized((resource: Patterns, action: EicAction): boolean => {
  const target = resourceOf(action);
  if (target === '*') {
    if (resource.negated) return !resource.items.some(({ value }) => matchesWildcard(value, '*'));
    return (
      resource.incomplete ||
      resource.items.some(({ value }) => value.includes('${') || matchesWildcard(value, '*'))
    );
  }
  if (resource.negated)
    return !resource.items.some(({ value }) => patternCovers(expandShortArn(value), target));
  return resource.incomplete || resource.items.some((item) => mayBeResource(item, action));
});

/** Whether a pattern may match a resource of an action, whatever the values of its variables are. */
export const mayBeResource = memoized(({ value }: Patterns['items'][number], action: EicAction): boolean => {
  const target = resourceOf(action);
  const full = expandShortArn(value);
  // Most patterns are a text that the target matches, which is quick to find out.
  if (full === '*' || full.includes('${') || matchesWildcard(target, full)) return true;
  const [parts, targetParts] = [full.split(separator), target.split(separator)];
  // A resource has the target's separators. A pattern with the same ones matches it part by part.
  if (parts.length !== targetParts.length) return !patternsAreDisjoint(full, target.replaceAll('*', anyPart));
  return parts.every((part, index) => !patternsAreDisjoint(part, targetParts[index] ?? ''));
});

/** Separates the parts of an ARN; a wildcard of a target takes none. `split` lists the separators too. */
const separator = /([:/])/;

/** Whether no request of the action meets a condition, because requests never, or always, carry its key. */
export function neverHolds(condition: Condition, action: EicAction): boolean {
  const { operator, values, incomplete } = condition;
  const carried = presence(action, condition.key.value);
  if (carried === 'never') return holdsWhereAbsent(condition) === 'no';
  if (carried !== 'always' || operator?.base !== 'Null' || incomplete) return false;
  return !values.some(({ text }) => text.toLowerCase() === 'false');
}

/** Whether all requests of the action meet a condition, because requests never, or always, carry its key. */
export function alwaysHolds(condition: Condition, action: EicAction): boolean {
  const carried = presence(action, condition.key.value);
  if (carried === 'never') return holdsWhereAbsent(condition) === 'yes';
  return (
    carried === 'always' &&
    condition.operator?.base === 'Null' &&
    condition.values.some(({ text }) => text.toLowerCase() === 'false')
  );
}

/** Whether a Deny overrides everything that an Allow grants of one action. */
export function denies(deny: Statement, allow: Statement, policy: Policy, action: EicAction): boolean {
  if (actionMatches(deny, action) !== 'yes') return false;
  const of = (statement: Statement): Statement => ({
    ...statement,
    // Compare only this action: the statements may name others.
    ...(statement.action && {
      action: {
        ...statement.action,
        negated: false,
        incomplete: false,
        items: [{ kind: 'string', value: action, range: statement.action.key.range }],
      },
    }),
    conditions: statement.conditions.filter(
      (condition) => statement !== deny || !alwaysHolds(condition, action),
    ),
    ...(resourceOf(action) === '*' && statement === allow && statement.resource
      ? { resource: onlyStar(statement.resource) }
      : {}),
  });
  return statementCovers(of(deny), of(allow), policy);
}

/** Whether a Deny applies to every request of an action without resource types, for every caller. */
export function deniesAlways(statement: Statement, action: EicAction): boolean {
  const { effect, resource, conditions } = statement;
  if (effect !== 'Deny' || actionMatches(statement, action) !== 'yes') return false;
  if (resource === undefined || hasHiddenConditions(statement) || !mayReach(statement, action)) return false;
  // A literal "*" matches everything; a value of a template or variable may not.
  const isSure = resource.negated
    ? !resource.incomplete && !resource.items.some(({ value }) => value.includes('${'))
    : resource.items.some(({ value }) => matchesWildcard(value, '*'));
  return isSure && conditions.every((condition) => alwaysHolds(condition, action));
}

/** Replaces the resources by `*`, the only resource of an action without resource types. */
function onlyStar(resource: NonNullable<Statement['resource']>): NonNullable<Statement['resource']> {
  return {
    ...resource,
    negated: false,
    incomplete: false,
    items: [{ kind: 'string', value: '*', range: resource.key.range }],
  };
}

/** Returns the conditions of a statement on one canonical key. */
export function conditionsOn(statement: Statement, key: string): readonly Condition[] {
  return statement.conditions.filter((condition) => canonicalKey(condition.key.value) === key);
}
