import { actionsWithoutKey } from '../semantics/actions-without-key';
import { osUserKey } from '../semantics/condition-key';
import { sendSshPublicKey } from '../semantics/eic-actions';
import { conditionsOn } from '../semantics/grants';
import type { Rule } from './rule';

/** A condition on the OS user beside actions that know no OS user. */
export const osUserWrongAction: Rule = {
  id: 'os-user-wrong-action',
  summary: 'A condition on the OS user stands in a statement with actions whose requests name none.',
  why: 'Only SendSSHPublicKey requests carry ec2:osuser: for all others the statement does nothing, or a Deny always holds.',
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
            ? `${item.value} is ${verb} here whoever logs in, for its requests carry no ec2:osuser; keep only SendSSHPublicKey in this statement.`
            : `${item.value} is never ${verb} here, for its requests carry no ec2:osuser; give it a statement without that condition.`,
          statement,
        });
      }
    }
  },
};
