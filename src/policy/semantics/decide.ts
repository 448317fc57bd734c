import type { Patterns, Policy, Statement } from '../model';
import { expandShortArn } from '../tables/arn';
import { matchesWildcard } from '../wildcard';
import { conditionsHold } from './condition-holds';
import { memoized } from './memoized';
import { fillVariables, forPattern, hasVariables } from './policy-variables';
import type { Request } from './request';
import { all, any, not, type Truth, truthOf } from './truth';

/**
 * Result of evaluating a request with one policy only (IAM User Guide, "Policy evaluation logic"): explicitly denied,
 * allowed, or neither. It is also `not-allowed` if no statement allows the request and it is unknown whether one denies
 * it.
 */
export type Decision = 'allowed' | 'denied' | 'not-allowed' | 'unknown';

/** Whether the actions of a statement include an action; case does not count. */
export function actionMatches({ action: patterns }: Statement, action: string): Truth {
  return patterns === undefined ? 'unknown' : includesAction(patterns, action);
}

const includesAction = memoized((patterns: Patterns, action: string): Truth => {
  const wanted = action.toLowerCase();
  return inList(patterns, (pattern) => matchesWildcard(pattern.toLowerCase(), wanted));
});

/** Whether the resources of a statement include the request's. */
function resourceMatches({ resource: patterns }: Statement, policy: Policy, request: Request): Truth {
  if (patterns === undefined) return 'unknown';
  const filling = hasVariables(policy);
  return inList(patterns, (pattern) => {
    const full = expandShortArn(pattern);
    const filled = filling ? fillVariables(full, request) : full;
    return filled !== undefined && matchesWildcard(filled, forPattern(request.resource, filled));
  });
}

/** Whether a statement applies to a request, regardless of its effect. */
export function statementMatches(statement: Statement, policy: Policy, request: Request): Truth {
  const action = actionMatches(statement, request.action);
  if (action === 'no') return 'no';
  const resource = resourceMatches(statement, policy, request);
  if (resource === 'no') return 'no';
  return all([
    action,
    resource,
    conditionsHold(statement, policy, request),
    // The effect is Allow or Deny only after the template is used.
    statement.effect === undefined ? 'unknown' : 'yes',
  ]);
}

/** Evaluates a request: an explicit Deny overrides every Allow, and a request without an Allow is not allowed. */
export function decide(policy: Policy, request: Request): Decision {
  const hidden: Truth = policy.incomplete ? 'unknown' : 'no';
  function* matching(effect: 'Allow' | 'Deny'): Generator<Truth> {
    for (const statement of policy.statements) {
      if (statement.effect === effect || statement.effect === undefined)
        yield statementMatches(statement, policy, request);
    }
    yield hidden;
  }
  const denied = any(matching('Deny'));
  if (denied === 'yes') return 'denied';
  const allowed = any(matching('Allow'));
  if (allowed === 'no') return 'not-allowed';
  return denied === 'no' && allowed === 'yes' ? 'allowed' : 'unknown';
}

function inList({ items, negated, incomplete }: Patterns, matches: (pattern: string) => boolean): Truth {
  const isListed = items.some(({ value }) => matches(value));
  const listed = !isListed && incomplete ? 'unknown' : truthOf(isListed);
  return negated ? not(listed) : listed;
}
