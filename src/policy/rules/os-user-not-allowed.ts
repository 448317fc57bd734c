import type { Condition, Statement } from '../model';
import { hasPlaceholder } from '../placeholders';
import { osUserKey } from '../semantics/condition-key';
import { decide, statementMatches } from '../semantics/decide';
import { sendSshPublicKey } from '../semantics/eic-actions';
import { findAllowed } from '../semantics/find-allowed';
import { conditionsOn } from '../semantics/grants';
import { findNamedOsUser, findUnnamedOsUser, namedOsUsers, sparedBy } from '../semantics/os-user';
import { hasWildcard } from '../semantics/patterns';
import { placeOfAction } from '../semantics/places';
import type { Request } from '../semantics/request';
import type { Rule } from './rule';

/** Reports OS users that are not in the configuration's list. */
export const osUserNotAllowed: Rule = {
  id: 'os-user-not-allowed',
  summary: 'An OS user is allowed that is not in the configured list (osUsers).',
  why: 'Such a user does not exist on the instances, or has more rights there than intended.',
  recommended: 'warning',
  strict: 'error',
  fixable: false,
  judgesGrants: true,
  check({ policy, settings: { osUsers }, report }) {
    const instead = `is not one of the allowed ones (${osUsers.join(', ')}); write one of them, or allow it in the configuration (osUsers)`;
    const foreign = namedOsUsers(policy).filter((user) => isForeign(user, osUsers));
    for (const statement of policy.statements) {
      const named = namesIn(statement, osUsers);
      let known: Request | undefined;
      for (const { text, node } of named) {
        const keys = { [osUserKey]: text };
        const same = known && withOsUser(known, text);
        // Most often the request for one user is allowed for the next one too, which is quick to find out.
        const isAllowed =
          same !== undefined &&
          statementMatches(statement, policy, same) === 'yes' &&
          decide(policy, same) === 'allowed';
        known = isAllowed ? same : findAllowed(policy, statement, sendSshPublicKey, { keys });
        if (known === undefined) continue;
        report({ at: node, message: `The OS user "${text}" ${instead}.`, statement });
      }
      const own = new Set(named.map(({ text }) => text));
      const others = new Set(foreign.filter((user) => !own.has(user)));
      // Other rules report a statement that allows any user.
      if (others.size === 0 || findUnnamedOsUser(policy, statement) !== undefined) continue;
      let user = findNamedOsUser(policy, statement, [...others]);
      while (user !== undefined) {
        report({
          at: placeOfAction(statement, sendSshPublicKey),
          message: `This allows the OS user "${user}"${sparedBy(policy, user)}, and it ${instead}.`,
          statement,
        });
        others.delete(user);
        user = findNamedOsUser(policy, statement, [...others]);
      }
    }
  },
};

function withOsUser(request: Request, user: string): Request {
  return { ...request, keys: new Map(request.keys).set(osUserKey, [user]) };
}

/** Returns the values of a statement's conditions that are other OS users than the allowed ones. */
function namesIn(statement: Statement, osUsers: readonly string[]): Condition['values'] {
  const lowercase = osUsers.map((user) => user.toLowerCase());
  return conditionsOn(statement, osUserKey).flatMap(({ operator, values }) => {
    const base = operator?.base ?? '';
    if (!/^String(?:Equals|EqualsIgnoreCase|Like)$/.test(base)) return [];
    return values.filter(
      ({ text }) =>
        isForeign(text, osUsers) &&
        !(base === 'StringEqualsIgnoreCase' && lowercase.includes(text.toLowerCase())),
    );
  });
}

/** Whether a name is not an allowed one, nor what others decide: a pattern, root, a placeholder or a variable. */
function isForeign(user: string, osUsers: readonly string[]): boolean {
  if (osUsers.includes(user) || user === 'root') return false;
  return !hasWildcard(user) && !hasPlaceholder(user) && !user.includes('${');
}
