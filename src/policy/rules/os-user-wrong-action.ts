import { actionsWithoutKey } from '../semantics/actions-without-key';
import { osUserKey } from '../semantics/condition-key';
import { sendSshPublicKey } from '../semantics/eic-actions';
import { conditionsOn } from '../semantics/grants';
import type { Rule } from './rule';

/** Reports a condition on the OS user in a statement with other actions than SendSSHPublicKey. */
export const osUserWrongAction: Rule = {
  id: 'os-user-wrong-action',
  summary: 'A condition on the OS user is in a statement with actions whose requests do not carry one.',
  why: 'Only SendSSHPublicKey requests carry ec2:osuser. For other actions the statement has no effect, or a Deny always applies.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      const verb = statement.effect === 'Deny' ? 'denied' : 'allowed';
      const conditions = conditionsOn(statement, osUserKey);
      for (const { item, holds } of actionsWithoutKey(statement, conditions, sendSshPublicKey)) {
        report({
          at: item,
          message: holds
            ? `${item.value} is ${verb} here for every OS user, because its requests carry no ec2:osuser; keep only SendSSHPublicKey in this statement.`
            : `${item.value} is never ${verb} here, because its requests carry no ec2:osuser; move it to a statement without that condition.`,
          statement,
        });
      }
    }
  },
};
