import type { Patterns, Statement } from '../model';
import { hasPlaceholder } from '../placeholders';
import { actionsOfPattern } from '../policy-actions';
import { nearestAction, serviceExists } from '../tables/actions';
import { retiredServiceOf } from '../tables/retired';
import type { Rule, RuleContext } from './rule';

/** Reports actions that do not exist, wildcards that match none, and wildcards for the service. */
export const unknownAction: Rule = {
  id: 'unknown-action',
  summary: 'An action does not exist, or has a wildcard for its service.',
  why: 'IAM accepts any name as an action and does not report that it does not exist: the statement has no effect on it. It refuses a wildcard for the service.',
  recommended: 'error',
  strict: 'error',
  fixable: true,
  check(context) {
    let suggestions = maxSuggestions;
    for (const statement of context.policy.statements) {
      if (statement.action !== undefined)
        checkActions(statement.action, statement, context, () => suggestions-- > 0);
    }
  },
};

/** Maximum number of unknown actions of a policy for which a known one is searched. It bounds the work on hostile input. */
const maxSuggestions = 50;

function checkActions(
  { items, negated }: Patterns,
  statement: Statement,
  context: RuleContext,
  maySearch: () => boolean,
): void {
  // A correct name never grants more if it makes a Deny apply to more, or an Allow to less.
  const narrows = statement.effect === (negated ? 'Allow' : 'Deny');
  for (const item of items) {
    const { value } = item;
    if (hasPlaceholder(value) || /^\*+$/.test(value)) continue;
    if (/^[^:]*[*?][^:]*:/.test(value)) {
      context.report({
        at: item,
        message: `IAM refuses the wildcard before the colon of ${value}; write one action for each service, or "*" for all actions.`,
        statement,
      });
      continue;
    }
    // retired-action reports an action of a retired service.
    if (retiredServiceOf(value) !== undefined) continue;
    // Undefined if the budget is spent: then it is not known whether the pattern matches an action.
    if (actionsOfPattern(value, context.policy)?.length !== 0) continue;
    const near = /[*?]/.test(value) || !maySearch() ? undefined : nearestAction(value);
    const isFixable = narrows && near?.certain === true && context.document.editable;
    context.report({
      at: item,
      message: messageOn(value, near?.action),
      statement,
      ...(isFixable && {
        fix: {
          description: `Replace ${value} with ${near.action}`,
          edits: [{ range: item.range, text: JSON.stringify(near.action) }],
        },
      }),
    });
  }
}

function messageOn(value: string, near: string | undefined): string {
  const instead = near === undefined ? '' : `; did you mean ${near}?`;
  const end = instead === '' ? '.' : instead;
  const colon = value.indexOf(':');
  if (/[*?]/.test(value) && colon >= 0) return `No AWS action matches ${value}.`;
  if (colon < 0)
    return `${value === '' ? 'An empty string' : value} is not an action: an action is a service and a name, such as ec2:DescribeInstances${end}`;
  const service = value.slice(0, colon);
  if (!serviceExists(service))
    return `There is no service ${service === '' ? 'without a name' : service}${end}`;
  return `There is no action ${value}${end}`;
}
