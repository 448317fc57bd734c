import type { Statement } from '../model';
import { holdsWhereAbsent } from '../semantics/condition-holds';
import { canonicalKey, isResourceTag, osUserKey } from '../semantics/condition-key';
import { sendSerialConsoleSshPublicKey, sendSshPublicKey } from '../semantics/eic-actions';
import { findAllowed } from '../semantics/find-allowed';
import { conditionsOn } from '../semantics/grants';
import { otherOsUser } from '../semantics/os-user';
import type { Rule } from './rule';

/** Reports a policy that allows to push keys to every instance of an account. */
export const openInstances: Rule = {
  id: 'open-instances',
  summary: 'Pushing a key is allowed to every instance, without a condition on its tags or on the OS user.',
  why: 'It gives access to every instance of the account, including unrelated ones and those that are started later.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      if (statement.resource === undefined || asksForTag(statement)) continue;
      const { negated, key, value } = statement.resource;
      // NotResource leaves too many instances, even with a condition on the OS user.
      if (!negated && conditionsOn(statement, osUserKey).length > 0) continue;
      const keys = negated ? {} : { [osUserKey]: otherOsUser(policy) };
      for (const action of [sendSshPublicKey, sendSerialConsoleSshPublicKey] as const) {
        const request = findAllowed(policy, statement, action, {
          ...(action === sendSshPublicKey && { keys }),
          anyResource: true,
        });
        if (request === undefined) continue;
        report({
          at: negated ? key : value,
          message: negated
            ? `NotResource allows ${nameOf(action)} on every instance but those listed; list the instances under Resource, or require a tag with "aws:ResourceTag/<key>".`
            : `${nameOf(action)} is allowed on every instance; list the instances, or require a tag with "aws:ResourceTag/<key>".`,
          statement,
        });
        break;
      }
    }
  },
};

/** Whether an instance needs a tag. With IfExists or a negated operator, instances without the tag match too. */
function asksForTag({ conditions }: Statement): boolean {
  return conditions.some(
    (condition) => isResourceTag(canonicalKey(condition.key.value)) && holdsWhereAbsent(condition) !== 'yes',
  );
}

function nameOf(action: string): string {
  return action.slice(action.indexOf(':') + 1);
}
