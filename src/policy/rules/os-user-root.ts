import type { Condition, Policy, Statement } from '../model';
import { conditionHolds, isNegated } from '../semantics/condition-holds';
import { osUserKey } from '../semantics/condition-key';
import { sendSshPublicKey } from '../semantics/eic-actions';
import { findAllowed } from '../semantics/find-allowed';
import { conditionsOn } from '../semantics/grants';
import { findNamedOsUser, findUnnamedOsUser, sparedBy } from '../semantics/os-user';
import { placeOfAction } from '../semantics/places';
import type { Rule } from './rule';

/** Reports a policy that allows root by name. */
export const osUserRoot: Rule = {
  id: 'os-user-root',
  summary: 'SendSSHPublicKey is allowed for root by name.',
  why: 'A login as root can do everything, and the log of sudo does not show who did it.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  judgesGrants: true,
  check({ policy, settings, report }) {
    if (settings.osUsers.includes('root')) return;
    const instead = `log in as ${settings.osUsers[0] ?? 'ec2-user'} and use sudo`;
    for (const statement of policy.statements) {
      const values = valuesLikeRoot(statement, policy);
      if (values.length > 0) {
        const keys = { [osUserKey]: 'root' };
        if (findAllowed(policy, statement, sendSshPublicKey, { keys }) === undefined) continue;
        for (const { text, node } of values)
          report({ at: node, message: `"${text}" allows root; ${instead}.`, statement });
      } else if (!findUnnamedOsUser(policy, statement) && findNamedOsUser(policy, statement, ['root'])) {
        // Other rules report a statement that allows any user.
        report({
          at: placeOfAction(statement, sendSshPublicKey),
          message: `This allows root${sparedBy(policy, 'root')}; ${instead}.`,
          statement,
        });
      }
    }
  },
};

/** Returns the values that root meets. Other rules report a pattern that matches everybody. */
function valuesLikeRoot(statement: Statement, policy: Policy): Condition['values'] {
  const request = { action: sendSshPublicKey, resource: '*', keys: new Map([[osUserKey, ['root']]]) };
  return conditionsOn(statement, osUserKey).flatMap((condition) => {
    const { operator, values } = condition;
    if (operator === undefined || operator.base === 'Null' || isNegated(operator.base)) return [];
    return values.filter(
      (value) =>
        !/^[*?]*$/.test(value.text) &&
        conditionHolds({ ...condition, values: [value], incomplete: false }, policy, request) === 'yes',
    );
  });
}
