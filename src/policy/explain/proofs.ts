import type { Policy, Statement } from '../model';
import { budgetOf } from '../semantics/budget';
import { hasHiddenConditions } from '../semantics/condition-holds';
import { osUserKey } from '../semantics/condition-key';
import { type EicAction, sendSshPublicKey } from '../semantics/eic-actions';
import { findAllowed } from '../semantics/find-allowed';
import { isTooLarge } from '../semantics/too-large';

/**
 * Whether the policy as a whole allows a request of an action because of a statement: `some` is proven by a request,
 * `none` is certain, `unknown` depends on parts that are not known or took too long to search.
 */
export type Reach = 'some' | 'none' | 'unknown';

/** Returns what the policy as a whole allows of an action because of a statement. */
export function reachOf(policy: Policy, statement: Statement, action: EicAction): Reach {
  if (findAllowed(policy, statement, action) !== undefined) return 'some';
  const isKnown = !policy.incomplete && !policy.statements.some(hasUnknownParts);
  return isKnown && !isTooLarge(policy) && !budgetOf(policy).isSpent ? 'none' : 'unknown';
}

/**
 * Returns the ARN of an instance on which the policy as a whole certainly allows a login as root because of a statement;
 * undefined if none is found. The ARN may be made up: the statement's resources match it, but may not name it.
 */
export function instanceOpenToRoot(policy: Policy, statement: Statement): string | undefined {
  return findAllowed(policy, statement, sendSshPublicKey, { keys: { [osUserKey]: 'root' } })?.resource;
}

/** Returns whether a statement has parts that are known only when a template is used, or that IAM does not know. */
export function hasUnknownParts(statement: Statement): boolean {
  const { effect, action, resource, conditions } = statement;
  return (
    effect === undefined ||
    action?.incomplete === true ||
    resource?.incomplete === true ||
    hasHiddenConditions(statement) ||
    conditions.some(({ incomplete, operator }) => incomplete || operator === undefined)
  );
}
