import type { PolicyDocument } from '../document';
import type { Fix } from '../finding';
import type { Condition, Statement } from '../model';
import { holdsWhereAbsent } from '../semantics/condition-holds';
import { eicActions } from '../semantics/eic-actions';
import { renameInCondition } from '../semantics/rename-key';
import type { Rule } from './rule';

const prefix = 'aws:requesttag/';
const ownNames = new Set<string>(eicActions.map((action) => action.toLowerCase()));

/** Reports `aws:RequestTag` in a condition of EC2 Instance Connect actions, which need `aws:ResourceTag`. */
export const requestTag: Rule = {
  id: 'request-tag',
  summary: 'A condition uses aws:RequestTag for actions whose requests carry only aws:ResourceTag.',
  why: 'aws:RequestTag is a tag that a request adds. Requests of EC2 Instance Connect add none, so the condition does not test the tags of the instance.',
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
          message: `${key.value} is a tag of the request, and requests of EC2 Instance Connect have none; write ${meant} for a tag of the resource.`,
          statement,
          ...(fix && { fix }),
        });
      }
    }
  },
};

/**
 * Returns a fix that writes the right key, if it never grants more than before: in an Allow whose condition always
 * holds, and in a Deny whose condition never holds. Elsewhere the author has to decide, because an Allow without
 * effect would start to grant, or a Deny would apply to fewer requests.
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
  // For actions that add tags the key may be right.
  if (!names.every((name) => name.startsWith('ec2-instance-connect:') || ownNames.has(name)))
    return undefined;
  const edit = renameInCondition(document, statement, condition.key, meant);
  return edit && { description: `Replace ${condition.key.value} with ${meant}`, ...edit };
}
