import { isOsUser } from '../os-user';
import { osUserKey } from '../semantics/condition-key';
import { sendSshPublicKey } from '../semantics/eic-actions';
import { findAllowed } from '../semantics/find-allowed';
import { conditionsOn } from '../semantics/grants';
import { exampleOf, hasWildcard } from '../semantics/patterns';
import { hasVariables } from '../semantics/policy-variables';
import type { Rule } from './rule';

/** Variables of headers whose text the caller chooses (IAM User Guide, "Global condition keys"). */
const writtenByCaller = /\$\{\s*(aws:useragent|aws:referer)\s*(?:,[^}]*)?\}/i;

/** Reports a pattern in place of the names of OS users. */
export const osUserWildcard: Rule = {
  id: 'os-user-wildcard',
  summary: 'Only a pattern with a wildcard limits the OS user.',
  why: 'A pattern also allows unexpected users, and users that are added to the image later.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      for (const { operator, values } of conditionsOn(statement, osUserKey)) {
        if (!/^String(?:Equals|EqualsIgnoreCase|Like)$/.test(operator?.base ?? '')) continue;
        for (const { text, node } of values) {
          const [variable, key = ''] = writtenByCaller.exec(text) ?? [];
          if (variable !== undefined && hasVariables(policy)) {
            const user = text.replace(variable, 'xy');
            const keys = { [osUserKey]: user, [key.toLowerCase()]: 'xy' };
            if (findAllowed(policy, statement, sendSshPublicKey, { keys }) === undefined) continue;
            report({
              at: node,
              message: `"${text}" allows any OS user that the caller writes into the header of ${key}; list the users by name.`,
              statement,
            });
            continue;
          }
          if (operator?.base !== 'StringLike' || !hasWildcard(text)) continue;
          const user = [exampleOf(text, 'x', 'x'), exampleOf(text, '', 'x')].find(isOsUser);
          if (user === undefined) continue;
          const keys = { [osUserKey]: user };
          if (findAllowed(policy, statement, sendSshPublicKey, { keys }) === undefined) continue;
          const whom = /^[*?]+$/.test(text)
            ? 'any OS user'
            : `any OS user whose name matches, such as ${user}`;
          report({
            at: node,
            message: `"${text}" allows ${whom}; list the users by name under StringEquals.`,
            statement,
          });
        }
      }
    }
  },
};
