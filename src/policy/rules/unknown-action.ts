import type { Patterns, Statement } from '../model';
import { hasPlaceholder } from '../placeholders';
import { expandAction, nearestAction, serviceExists } from '../tables/actions';
import type { Rule, RuleContext } from './rule';

/** Actions that AWS does not have, and wildcards that reach none. */
export const unknownAction: Rule = {
  id: 'unknown-action',
  summary: 'An action does not exist.',
  why: 'IAM takes any name for an action and never says that there is none such: the statement does nothing for it.',
  recommended: 'error',
  strict: 'error',
  fixable: true,
  check(context) {
    for (const statement of context.policy.statements) {
      if (statement.action !== undefined) checkActions(statement.action, statement, context);
    }
  },
};

function checkActions({ items, negated }: Patterns, statement: Statement, context: RuleContext): void {
  // Where a name that exists makes more of a Deny, or less of an Allow, putting it right cannot widen the policy.
  const narrows = statement.effect === (negated ? 'Allow' : 'Deny');
  for (const item of items) {
    const { value } = item;
    if (hasPlaceholder(value) || expandAction(value).length > 0) continue;
    const near = /[*?]/.test(value) ? undefined : nearestAction(value);
    const mends = narrows && near?.certain === true && context.document.editable;
    context.report({
      at: item,
      message: messageOn(value, near?.action),
      statement,
      ...(mends && {
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
  if (/[*?]/.test(value) && colon >= 0) return `No action of AWS matches ${value}.`;
  if (colon < 0)
    return `${value === '' ? 'An empty string' : value} is no action: an action is a service and a name, such as ec2:DescribeInstances${end}`;
  const service = value.slice(0, colon);
  if (!serviceExists(service))
    return `There is no service ${service === '' ? 'without a name' : service}${end}`;
  return `There is no action ${value}${end}`;
}
