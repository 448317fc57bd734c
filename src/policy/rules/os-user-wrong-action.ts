import { holdsWhereAbsent } from '../semantics/condition-holds';
import { osUserKey } from '../semantics/condition-key';
import { sendSshPublicKey } from '../semantics/eic-actions';
import { conditionsOn } from '../semantics/grants';
import { patternsAreDisjoint } from '../semantics/patterns';
import { all } from '../semantics/truth';
import { expandAction } from '../tables/actions';
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
      const conditions = conditionsOn(statement, osUserKey);
      if (conditions.length === 0 || statement.action === undefined || statement.action.negated) continue;
      const holds = all(conditions.map(holdsWhereAbsent));
      if (holds === 'unknown' || (holds === 'yes' && statement.effect !== 'Deny')) continue;
      const verb = statement.effect === 'Deny' ? 'denied' : 'allowed';
      for (const item of statement.action.items) {
        if (!patternsAreDisjoint(item.value.toLowerCase(), sendSshPublicKey.toLowerCase())) continue;
        // An action that does not exist is told of by unknown-action.
        if (expandAction(item.value).length === 0) continue;
        report({
          at: item,
          message:
            holds === 'no'
              ? `${item.value} is never ${verb} here, for its requests carry no ec2:osuser; give it a statement without that condition.`
              : `${item.value} is ${verb} here whoever logs in, for its requests carry no ec2:osuser; keep only SendSSHPublicKey in this statement.`,
          statement,
        });
      }
    }
  },
};
