import type { PolicyDocument } from '../document';
import type { Fix } from '../finding';
import type { Condition, Statement } from '../model';
import { holdsWhereAbsent } from '../semantics/condition-holds';
import { eicActions } from '../semantics/eic-actions';
import { renameInCondition } from '../semantics/rename-key';
import type { Rule } from './rule';

const prefix = 'aws:requesttag/';
const ownNames = new Set<string>(eicActions.map((action) => action.toLowerCase()));

/** The tag of a request where that of the instance is meant. */
export const requestTag: Rule = {
  id: 'request-tag',
  summary: 'aws:RequestTag is asked for where only aws:ResourceTag can be meant.',
  why: 'aws:RequestTag is a tag that a request puts on something; requests of EC2 Instance Connect put none, so the condition never looks at the tags of the instance.',
  recommended: 'error',
  strict: 'error',
  fixable: true,
  check({ policy, document, report }) {
    for (const statement of policy.statements) {
      if (statement.action === undefined || statement.action.negated) continue;
      const names = statement.action.items.map(({ value }) => value.toLowerCase());
      if (!names.some((name) => name.startsWith('ec2-instance-connect:'))) continue;
      for (const condition of statement.conditions) {
        const { key } = condition;
        if (!key.value.toLowerCase().startsWith(prefix)) continue;
        const meant = `aws:ResourceTag/${key.value.slice(prefix.length)}`;
        const fix = fixOf(condition, statement, document, names, meant);
        report({
          at: key,
          message: `${key.value} asks for a tag of the request, and requests of EC2 Instance Connect have none; write ${meant} to ask for a tag of the resource.`,
          statement,
          ...(fix && { fix }),
        });
      }
    }
  },
};

/**
 * The right key in place of the wrong one, where that takes from what is granted: in an Allow whose condition always
 * holds today, and in a Deny whose condition never does. Elsewhere it would bring a dead Allow to life, or limit a Deny
 * that holds today: that is for the author to decide.
 */
function fixOf(
  condition: Condition,
  statement: Statement,
  document: PolicyDocument,
  names: readonly string[],
  meant: string,
): Fix | undefined {
  if (statement.effect === undefined || statement.action?.incomplete !== false) return undefined;
  if (holdsWhereAbsent(condition) !== (statement.effect === 'Allow' ? 'yes' : 'no')) return undefined;
  // For actions that do tag something the key may be right.
  if (!names.every((name) => name.startsWith('ec2-instance-connect:') || ownNames.has(name)))
    return undefined;
  const edit = renameInCondition(document, statement, condition.key, meant);
  return edit && { description: `Replace ${condition.key.value} with ${meant}`, ...edit };
}
