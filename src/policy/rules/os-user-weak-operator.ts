import type { PolicyDocument } from '../document';
import type { Fix } from '../finding';
import type { Condition, Operator, Policy, Statement } from '../model';
import { hasPlaceholder } from '../placeholders';
import { isNegated } from '../semantics/condition-holds';
import { osUserKey } from '../semantics/condition-key';
import { sendSshPublicKey } from '../semantics/eic-actions';
import { findAllowed } from '../semantics/find-allowed';
import { conditionsOn } from '../semantics/grants';
import { otherOsUser } from '../semantics/os-user';
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
  check(context) {
    const { policy, document, settings, report } = context;
    for (const statement of policy.statements) {
      for (const condition of conditionsOn(statement, osUserKey)) {
        const weakness = condition.operator && weaknessOf(condition, condition.operator, policy);
        const user = weakness?.users.find(
          (name) =>
            findAllowed(policy, statement, sendSshPublicKey, { keys: { [osUserKey]: name.text } }) !==
            undefined,
        );
        if (weakness === undefined || user === undefined) continue;
        const fix = fixOf(condition, statement, document, settings);
        report({
          at: condition.operatorNode,
          message: `${condition.operatorNode.value} ${weakness.says(user.text ?? '')}; use StringEquals with the names of the users.`,
          statement,
          ...(fix && { fix }),
        });
      }
    }
  },
};

interface Weakness {
  /** Users that the operator may allow. `text` is undefined for a request without an OS user. */
  readonly users: readonly { readonly text: string | undefined }[];
  /** Returns the predicate of the message, for the user that is allowed. */
  readonly says: (user: string) => string;
}

function weaknessOf(
  { values }: Condition,
  { base, ifExists, quantifier }: Operator,
  policy: Policy,
): Weakness | undefined {
  if (base === 'Null') {
    return {
      users: [{ text: otherOsUser(policy) }],
      says: () => 'tests only whether the request names an OS user, not which',
    };
  }
  if (isNegated(base)) {
    return {
      users: [{ text: otherOsUser(policy) }],
      says: () => 'excludes the OS users that it names and allows all others',
    };
  }
  if (ifExists || quantifier === 'ForAllValues') {
    return { users: [{ text: undefined }], says: () => 'also holds for a request without an OS user' };
  }
  if (base !== 'StringEqualsIgnoreCase') return undefined;
  const named = new Set(values.map(({ text }) => text));
  const spelled = values
    .flatMap(({ text }) => [text.toUpperCase(), text.toLowerCase(), capitalized(text)])
    .filter((text) => !named.has(text));
  return {
    users: spelled.map((text) => ({ text })),
    says: (user) => `also allows ${user}, which is another user on Linux`,
  };
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase();
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
