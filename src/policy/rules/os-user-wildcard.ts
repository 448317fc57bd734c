import { osUserKey } from '../semantics/condition-key';
import { conditionsOn } from '../semantics/grants';
import { findUnnamedOsUser, writtenByCaller } from '../semantics/os-user';
import { hasWildcard } from '../semantics/patterns';
import { hasVariables } from '../semantics/policy-variables';
import { conditionOn } from '../semantics/synthetic';
import type { Rule } from './rule';

/** Reports a pattern in place of the names of OS users. */
export const osUserWildcard: Rule = {
  id: 'os-user-wildcard',
  summary: 'Only a pattern with a wildcard limits the OS user.',
  why: 'A pattern also allows unexpected users, and users that are added to the image later.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  judgesGrants: true,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      for (const { operator, values } of conditionsOn(statement, osUserKey)) {
        if (!/^String(?:Equals|EqualsIgnoreCase|Like)$/.test(operator?.base ?? '')) continue;
        for (const { text, node } of values) {
          const [variable, key = ''] = writtenByCaller.exec(text) ?? [];
          const isPattern = operator?.base === 'StringLike' && hasWildcard(text);
          const isWritten = variable !== undefined && hasVariables(policy);
          if (!isPattern && !isWritten) continue;
          const matching = conditionOn(osUserKey, operator?.base ?? '', [text]);
          const request = findUnnamedOsUser(policy, statement, [matching]);
          if (request === undefined) continue;
          if (isWritten) {
            report({
              at: node,
              message: `"${text}" allows any OS user that the caller writes into the header of ${key}; list the users by name.`,
              statement,
            });
            continue;
          }
          const user = request.keys.get(osUserKey)?.join();
          const example = text.includes('${') ? '' : `, such as ${user}`;
          const whom = /^[*?]+$/.test(text) ? 'any OS user' : `any OS user whose name matches${example}`;
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
