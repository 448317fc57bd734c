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

/** An operator that says less about the OS user than it seems to. */
export const osUserWeakOperator: Rule = {
  id: 'os-user-weak-operator',
  summary: 'The operator of the condition on the OS user lets in more than the users that it names.',
  why: 'Only StringEquals lets in the users that are named and nobody else.',
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
          message: `${condition.operatorNode.value} ${weakness.says(user.text ?? '')}; write StringEquals with the names of the users.`,
          statement,
          ...(fix && { fix }),
        });
      }
    }
  },
};

interface Weakness {
  /** Users that may come past the operator; one without text stands for a request that names none. */
  readonly users: readonly { readonly text: string | undefined }[];
  /** In words how, for the user that does. */
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
      says: () => 'asks only whether an OS user is named, not which',
    };
  }
  if (isNegated(base)) {
    return {
      users: [{ text: otherOsUser(policy) }],
      says: () => 'shuts out the OS users that it names and lets in all others',
    };
  }
  if (ifExists || quantifier === 'ForAllValues') {
    return { users: [{ text: undefined }], says: () => 'also holds for a request that names no OS user' };
  }
  if (base !== 'StringEqualsIgnoreCase') return undefined;
  const named = new Set(values.map(({ text }) => text));
  const spelled = values
    .flatMap(({ text }) => [text.toUpperCase(), text.toLowerCase(), capitalized(text)])
    .filter((text) => !named.has(text));
  return {
    users: spelled.map((text) => ({ text })),
    says: (user) => `also lets in ${user}, another user to Linux`,
  };
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase();
}

/** StringEquals in place of an operator that it is never wider than, where nothing else hangs on the operator. */
function fixOf(
  { operatorNode, operator, values, incomplete }: Condition,
  statement: Statement,
  document: PolicyDocument,
  { osUsers }: RuleContext['settings'],
): Fix | undefined {
  if (!/^StringEquals(?:IgnoreCase)?$/.test(operator?.base ?? '') || incomplete) return undefined;
  if (!values.every(({ text }) => osUsers.includes(text) && !hasPlaceholder(text))) return undefined;
  // Other actions of the statement do not carry the key: they would be lost.
  if (statement.action?.items.some(({ value }) => value.toLowerCase() !== sendSshPublicKey.toLowerCase()))
    return undefined;
  if (statement.action?.negated !== false || statement.conditionNode?.kind !== 'object') return undefined;
  const block = statement.conditionNode.properties.find(({ key }) => key === operatorNode)?.value;
  if (block?.kind !== 'object' || block.properties.length !== 1) return undefined;
  const edit = renameInCondition(document, statement, operatorNode, 'StringEquals');
  return edit && { description: `Replace ${operatorNode.value} with StringEquals`, ...edit };
}
