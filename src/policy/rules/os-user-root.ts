import { conditionHolds, isNegated } from '../semantics/condition-holds';
import { osUserKey } from '../semantics/condition-key';
import { sendSshPublicKey } from '../semantics/eic-actions';
import { findAllowed } from '../semantics/find-allowed';
import { conditionsOn } from '../semantics/grants';
import type { Rule } from './rule';

/** Reports a policy that allows root by name. */
export const osUserRoot: Rule = {
  id: 'os-user-root',
  summary: 'SendSSHPublicKey is allowed for root by name.',
  why: 'A login as root can do everything, and the log of sudo does not show who did it.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  check({ policy, settings, report }) {
    if (settings.osUsers.includes('root')) return;
    const keys = { [osUserKey]: 'root' };
    for (const statement of policy.statements) {
      for (const condition of conditionsOn(statement, osUserKey)) {
        const { operator, values } = condition;
        if (operator === undefined || operator.base === 'Null' || isNegated(operator.base)) continue;
        for (const value of values) {
          // Other rules report a pattern that matches every user.
          if (/^[*?]*$/.test(value.text)) continue;
          const request = { action: sendSshPublicKey, resource: '*', keys: new Map([[osUserKey, ['root']]]) };
          const alone = { ...condition, values: [value], incomplete: false };
          if (conditionHolds(alone, policy, request) !== 'yes') continue;
          if (findAllowed(policy, statement, sendSshPublicKey, { keys }) === undefined) continue;
          report({
            at: value.node,
            message: `"${value.text}" allows root; log in as ${settings.osUsers[0] ?? 'ec2-user'} and use sudo.`,
            statement,
          });
        }
      }
    }
  },
};
