import type { Condition, Policy } from '../model';
import { osUserKey } from '../semantics/condition-key';
import { actionMatches } from '../semantics/decide';
import { sendSshPublicKey } from '../semantics/eic-actions';
import { findAllowed } from '../semantics/find-allowed';
import { conditionsOn } from '../semantics/grants';
import { findUnnamedOsUser, namedOsUsers, writtenByCaller } from '../semantics/os-user';
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
  check({ policy, siblings, report }) {
    const mayTag = [policy, ...siblings].some(allowsToTagInstances);
    for (const statement of policy.statements) {
      for (const { operator, values } of conditionsOn(statement, osUserKey)) {
        if (!/^String(?:Equals|EqualsIgnoreCase|Like)$/.test(operator?.base ?? '')) continue;
        for (const { text, node } of values) {
          const tag = mayTag ? tagOfInstance.exec(text) : null;
          const [, key = ''] = writtenByCaller.exec(text) ?? tag ?? [];
          const isPattern = operator?.base === 'StringLike' && hasWildcard(text);
          const isWritten = key !== '' && hasVariables(policy);
          if (!isPattern && !isWritten) continue;
          const matching = conditionOn(osUserKey, operator?.base ?? '', [text]);
          const request = tag
            ? findAllowed(policy, statement, sendSshPublicKey, {
                conditions: [matching, unlikeNames(policy)],
              })
            : findUnnamedOsUser(policy, statement, [matching]);
          if (request === undefined) continue;
          if (isWritten) {
            report({
              at: node,
              message: `"${text}" allows any OS user that the caller ${howWritten(key)}; list the users by name.`,
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

/** A variable with the value of an instance's tag. */
const tagOfInstance = /\$\{\s*((?:aws|ec2):resourcetag\/[^,}]*)(?:,[^}]*)?\}/i;

/** Whether a policy may let its caller change the tags of an instance. */
function allowsToTagInstances({ statements }: Policy): boolean {
  return statements.some(
    (statement) =>
      statement.effect === 'Allow' &&
      actionMatches(statement, 'ec2:CreateTags') !== 'no' &&
      (statement.resource === undefined ||
        statement.resource.items.some(({ value }) => /^\*$|:instance\/|:\*$/.test(value))),
  );
}

/** Returns a condition for an OS user that the policy does not name, other than by the tag of an instance. */
function unlikeNames(policy: Policy): Condition {
  const names = namedOsUsers(policy).filter((name) => !tagOfInstance.test(name));
  return conditionOn(osUserKey, 'StringNotEquals', names);
}

function howWritten(key: string): string {
  if (/sourceidentity$/i.test(key)) return `sets as ${key} when it assumes the role`;
  if (/resourcetag/i.test(key)) return `writes into the tag of ${key}, because ec2:CreateTags is allowed`;
  return `writes into the header of ${key}`;
}
