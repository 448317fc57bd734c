import type { Patterns, Policy, Statement } from '../model';
import { expandShortArn } from '../tables/arn';
import { matchesWildcard } from '../wildcard';
import { conditionsHold } from './condition-holds';
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
  if (patterns === undefined) return 'unknown';
  const wanted = action.toLowerCase();
  return inList(patterns, (pattern) => truthOf(matchesWildcard(pattern.toLowerCase(), wanted)));
}

/** Whether the resources of a statement include the request's. */
function resourceMatches({ resource: patterns }: Statement, policy: Policy, request: Request): Truth {
  if (patterns === undefined) return 'unknown';
  const filling = hasVariables(policy);
  return inList(patterns, (pattern) => {
    const full = expandShortArn(pattern);
    const filled = filling ? fillVariables(full, request) : full;
    return truthOf(filled !== undefined && matchesWildcard(filled, forPattern(request.resource, filled)));
  });
}

/** Whether a statement applies to a request, regardless of its effect. */
export function statementMatches(statement: Statement, policy: Policy, request: Request): Truth {
  const action = actionMatches(statement, request.action);
  if (action === 'no') return 'no';
  return all([
    action,
    resourceMatches(statement, policy, request),
    conditionsHold(statement, policy, request),
    // The effect is Allow or Deny only after the template is used.
    statement.effect === undefined ? 'unknown' : 'yes',
  ]);
}

/** Evaluates a request: an explicit Deny overrides every Allow, and a request without an Allow is not allowed. */
export function decide(policy: Policy, request: Request): Decision {
  const hidden: Truth = policy.incomplete ? 'unknown' : 'no';
  const matching = (effect: 'Allow' | 'Deny'): Truth =>
    any([
      ...policy.statements
        .filter((statement) => statement.effect === effect || statement.effect === undefined)
        .map((statement) => statementMatches(statement, policy, request)),
      hidden,
    ]);
  const denied = matching('Deny');
  if (denied === 'yes') return 'denied';
  const allowed = matching('Allow');
  if (allowed === 'no') return 'not-allowed';
  return denied === 'no' && allowed === 'yes' ? 'allowed' : 'unknown';
}

function inList({ items, negated, incomplete }: Patterns, matches: (pattern: string) => Truth): Truth {
  const listed = any([...items.map(({ value }) => matches(value)), incomplete ? 'unknown' : 'no']);
  return negated ? not(listed) : listed;
}
