import { hasPlaceholder } from '../placeholders';
import { osUserKey } from '../semantics/condition-key';
import { sendSshPublicKey } from '../semantics/eic-actions';
import { findAllowed } from '../semantics/find-allowed';
import { conditionsOn } from '../semantics/grants';
import { hasWildcard } from '../semantics/patterns';
import type { Rule } from './rule';

/** Reports OS users that are not in the configuration's list. */
export const osUserNotAllowed: Rule = {
  id: 'os-user-not-allowed',
  summary: 'An OS user is allowed that is not in the configured list (osUsers).',
  why: 'Such a user does not exist on the instances, or has more rights there than intended.',
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
          // Other rules report patterns, root and placeholders.
          if (listed || hasWildcard(text) || text === 'root' || hasPlaceholder(text)) continue;
          const keys = { [osUserKey]: text };
          if (findAllowed(policy, statement, sendSshPublicKey, { keys }) === undefined) continue;
          report({
            at: node,
            message: `The OS user "${text}" is not one of the allowed ones (${osUsers.join(', ')}); write one of them, or allow it in the configuration (osUsers).`,
            statement,
          });
        }
      }
    }
  },
};
