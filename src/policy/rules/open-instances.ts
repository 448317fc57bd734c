import type { Statement } from '../model';
import { holdsWhereAbsent } from '../semantics/condition-holds';
import { canonicalKey, isResourceTag, osUserKey } from '../semantics/condition-key';
import { sendSerialConsoleSshPublicKey, sendSshPublicKey } from '../semantics/eic-actions';
import { findAllowed } from '../semantics/find-allowed';
import { conditionsOn } from '../semantics/grants';
import { otherOsUser } from '../semantics/os-user';
import type { Rule } from './rule';

/** Keys for every instance of an account. */
export const openInstances: Rule = {
  id: 'open-instances',
  summary: 'A key may be pushed to every instance, with no condition on its tags or on the OS user.',
  why: 'Every instance of the account can be logged in to, also those that are started later and have nothing to do with it.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      if (statement.resource === undefined || asksForTag(statement)) continue;
      const { negated, key, value } = statement.resource;
      // All but some instances are too many, whoever logs in there.
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
            ? `NotResource allows ${nameOf(action)} on every instance but those listed; list the instances under Resource, or ask for a tag under "aws:ResourceTag/<key>".`
            : `${nameOf(action)} is allowed on every instance; list the instances, or ask for a tag under "aws:ResourceTag/<key>".`,
          statement,
        });
        break;
      }
    }
  },
};

/** Whether an instance has to have a tag: IfExists, negations and the like let in those without. */
function asksForTag({ conditions }: Statement): boolean {
  return conditions.some(
    (condition) => isResourceTag(canonicalKey(condition.key.value)) && holdsWhereAbsent(condition) !== 'yes',
  );
}

function nameOf(action: string): string {
  return action.slice(action.indexOf(':') + 1);
}
