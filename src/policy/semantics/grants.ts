import type { Condition, Policy, Statement } from '../model';
import { matchesWildcard } from '../wildcard';
import { hasHiddenConditions, holdsWhereAbsent } from './condition-holds';
import { canonicalKey } from './condition-key';
import { contradictions } from './contradiction';
import { statementCovers } from './covers';
import { actionMatches } from './decide';
import { type EicAction, presence, resourceOf } from './eic-actions';
import { anyPart, patternCovers, patternsAreDisjoint } from './patterns';

/** Why a statement surely has no effect on an action. */
export type Inert =
  | { readonly because: 'resource' }
  | { readonly because: 'condition'; readonly conditions: readonly Condition[] }
  | { readonly because: 'denied'; readonly by: Statement };

/** Whether the policy may allow an action on something; only a sure no is a no. */
export function mayAllow(policy: Policy, action: EicAction): boolean {
  if (policy.incomplete) return true;
  return policy.statements.some(
    (statement) =>
      statement.effect !== 'Deny' &&
      actionMatches(statement, action) !== 'no' &&
      whyInert(policy, statement, action) === undefined,
  );
}

/**
 * Why a statement surely does nothing about an action that it names; undefined where it does something or may. An Allow
 * also does nothing where a Deny takes all of it away.
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

/** Whether a statement's resources may include one that the action works on. */
export function mayReach({ resource }: Statement, action: EicAction): boolean {
  if (resource === undefined) return true;
  const target = resourceOf(action);
  if (target === '*') {
    if (resource.negated) return !resource.items.some(({ value }) => matchesWildcard(value, '*'));
    return (
      resource.incomplete ||
      resource.items.some(({ value }) => value.includes('${') || matchesWildcard(value, '*'))
    );
  }
  if (resource.negated) return !resource.items.some(({ value }) => patternCovers(value, target));
  return (
    resource.incomplete ||
    resource.items.some(
      ({ value }) => value.includes('${') || !patternsAreDisjoint(value, target.replaceAll('*', anyPart)),
    )
  );
}

/** Whether no request of the action meets a condition, for its key is never, or always, there. */
export function neverHolds(condition: Condition, action: EicAction): boolean {
  const { operator, values, incomplete } = condition;
  const carried = presence(action, condition.key.value);
  if (carried === 'never') return holdsWhereAbsent(condition) === 'no';
  if (carried !== 'always' || operator?.base !== 'Null' || incomplete) return false;
  return !values.some(({ text }) => text.toLowerCase() === 'false');
}

/** Whether all requests of the action meet a condition, for its key is never, or always, there. */
export function alwaysHolds(condition: Condition, action: EicAction): boolean {
  const carried = presence(action, condition.key.value);
  if (carried === 'never') return holdsWhereAbsent(condition) === 'yes';
  return (
    carried === 'always' &&
    condition.operator?.base === 'Null' &&
    condition.values.some(({ text }) => text.toLowerCase() === 'false')
  );
}

/** Whether a Deny takes away all that an Allow says of one action. */
export function denies(deny: Statement, allow: Statement, policy: Policy, action: EicAction): boolean {
  if (actionMatches(deny, action) !== 'yes') return false;
  const of = (statement: Statement): Statement => ({
    ...statement,
    // Of this action only: what the two say of others does not matter here.
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

/** Whether a Deny holds for every request of an action that has no resources, whoever makes it. */
export function deniesAlways(statement: Statement, action: EicAction): boolean {
  const { effect, resource, conditions } = statement;
  if (effect !== 'Deny' || actionMatches(statement, action) !== 'yes') return false;
  if (resource === undefined || hasHiddenConditions(statement) || !mayReach(statement, action)) return false;
  // With "*" written out it reaches all; what a template or a variable gives may be something else.
  const isSure = resource.negated
    ? !resource.incomplete && !resource.items.some(({ value }) => value.includes('${'))
    : resource.items.some(({ value }) => matchesWildcard(value, '*'));
  return isSure && conditions.every((condition) => alwaysHolds(condition, action));
}

/** An action without resources is asked for on `*` and nothing else. */
function onlyStar(resource: NonNullable<Statement['resource']>): NonNullable<Statement['resource']> {
  return {
    ...resource,
    negated: false,
    incomplete: false,
    items: [{ kind: 'string', value: '*', range: resource.key.range }],
  };
}

/** The conditions of a statement on one key, by its canonical name. */
export function conditionsOn(statement: Statement, key: string): readonly Condition[] {
  return statement.conditions.filter((condition) => canonicalKey(condition.key.value) === key);
}
