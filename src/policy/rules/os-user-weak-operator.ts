import type { PolicyDocument } from '../document';
import type { Fix } from '../finding';
import type { Condition, Statement } from '../model';
import { hasPlaceholder } from '../placeholders';
import { isNegated } from '../semantics/condition-holds';
import { osUserKey } from '../semantics/condition-key';
import { sendSshPublicKey } from '../semantics/eic-actions';
import { findAllowed } from '../semantics/find-allowed';
import { conditionsOn } from '../semantics/grants';
import { findUnnamedOsUser } from '../semantics/os-user';
import { renameInCondition } from '../semantics/rename-key';
import type { Rule, RuleContext } from './rule';

/** Reports an operator that limits the OS user less than it seems to. */
export const osUserWeakOperator: Rule = {
  id: 'os-user-weak-operator',
  summary: 'The operator of the condition on the OS user allows other users than those it names.',
  why: 'Only StringEquals allows exactly the named users.',
  recommended: 'error',
  strict: 'error',
  fixable: true,
  judgesGrants: true,
  check(context) {
    const { policy, document, settings, report } = context;
    for (const statement of policy.statements) {
      for (const condition of conditionsOn(statement, osUserKey)) {
        const found = weaknessesOf(condition).flatMap((weakness) => {
          const request = weakness.isOfAbsence
            ? findAllowed(policy, statement, sendSshPublicKey, { keys: { [osUserKey]: undefined } })
            : findUnnamedOsUser(policy, statement, weakness.isOwn ? [condition] : []);
          return request === undefined ? [] : weakness.says(request.keys.get(osUserKey)?.join() ?? '');
        });
        const [says] = found;
        if (says === undefined) continue;
        const fix = fixOf(condition, statement, document, settings);
        report({
          at: condition.operatorNode,
          message: `${condition.operatorNode.value} ${says}; use StringEquals with the names of the users.`,
          statement,
          ...(fix && { fix }),
        });
      }
    }
  },
};

interface Weakness {
  /** Whether it allows a request without an OS user, and not only other users than those it names. */
  readonly isOfAbsence?: true;
  /** Whether the user must meet the condition alone, so that another one is not the reason. */
  readonly isOwn?: true;
  /** Returns the predicate of the message, for a user that is allowed. */
  readonly says: (user: string) => string;
}

function weaknessesOf({ operator }: Condition): readonly Weakness[] {
  if (operator === undefined) return [];
  const { base, ifExists, quantifier } = operator;
  if (base === 'Null') return [{ says: () => 'tests only whether the request names an OS user, not which' }];
  if (isNegated(base)) return [{ says: () => 'excludes the OS users that it names and allows all others' }];
  const weaknesses: Weakness[] = [];
  if (ifExists || quantifier === 'ForAllValues')
    weaknesses.push({ isOfAbsence: true, says: () => 'also holds for a request without an OS user' });
  if (base === 'StringEqualsIgnoreCase')
    weaknesses.push({ isOwn: true, says: (user) => `also allows ${user}, which is another user on Linux` });
  return weaknesses;
}

/**
 * Returns a fix that writes StringEquals, if it never allows more than the operator does and no other key depends on
 * the operator.
 */
function fixOf(
  { operatorNode, operator, values, incomplete }: Condition,
  statement: Statement,
  document: PolicyDocument,
  { osUsers }: RuleContext['settings'],
): Fix | undefined {
  if (!/^StringEquals(?:IgnoreCase)?$/.test(operator?.base ?? '') || incomplete) return undefined;
  if (!values.every(({ text }) => osUsers.includes(text) && !hasPlaceholder(text))) return undefined;
  // Requests of other actions do not carry the key: with StringEquals the statement would not apply to them.
  if (statement.action?.items.some(({ value }) => value.toLowerCase() !== sendSshPublicKey.toLowerCase()))
    return undefined;
  if (statement.action?.negated !== false || statement.conditionNode?.kind !== 'object') return undefined;
  const block = statement.conditionNode.properties.find(({ key }) => key === operatorNode)?.value;
  if (block?.kind !== 'object' || block.properties.length !== 1) return undefined;
  const edit = renameInCondition(document, statement, operatorNode, 'StringEquals');
  return edit && { description: `Replace ${operatorNode.value} with StringEquals`, ...edit };
}
