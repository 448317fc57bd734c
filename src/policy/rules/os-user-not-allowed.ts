import { hasPlaceholder } from '../placeholders';
import { osUserKey } from '../semantics/condition-key';
import { sendSshPublicKey } from '../semantics/eic-actions';
import { findAllowed } from '../semantics/find-allowed';
import { conditionsOn } from '../semantics/grants';
import { hasWildcard } from '../semantics/patterns';
import type { Rule } from './rule';

/** An OS user that the configuration does not list. */
export const osUserNotAllowed: Rule = {
  id: 'os-user-not-allowed',
  summary: 'An OS user is let in that is not in the list of allowed ones.',
  why: 'A user other than the agreed ones does not exist on the instances, or may do more there than it should.',
  recommended: 'warning',
  strict: 'error',
  fixable: false,
  check({ policy, settings: { osUsers }, report }) {
    const allowed = new Set(osUsers.map((user) => user.toLowerCase()));
    for (const statement of policy.statements) {
      for (const { operator, values } of conditionsOn(statement, osUserKey)) {
        const base = operator?.base ?? '';
        if (!/^String(?:Equals|EqualsIgnoreCase|Like)$/.test(base)) continue;
        for (const { text, node } of values) {
          const listed =
            base === 'StringEqualsIgnoreCase' ? allowed.has(text.toLowerCase()) : osUsers.includes(text);
          // Patterns, root and what is still to be filled in are told of by their own rules.
          if (listed || hasWildcard(text) || text === 'root' || hasPlaceholder(text)) continue;
          const keys = { [osUserKey]: text };
          if (findAllowed(policy, statement, sendSshPublicKey, { keys }) === undefined) continue;
          report({
            at: node,
            message: `The OS user "${text}" is not among the allowed ones (${osUsers.join(', ')}); write one of them, or allow it in the configuration (osUsers).`,
            statement,
          });
        }
      }
    }
  },
};
