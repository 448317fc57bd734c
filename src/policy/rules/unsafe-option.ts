import { nameOfUnknown } from '../unknowns/unknown-words';
import type { Rule } from './rule';

/** Reports one of the values in a template with which the policy allows what another rule forbids. */
export const unsafeOption: Rule = {
  id: 'unsafe-option',
  summary:
    'With one of the values that the file offers for a parameter or condition, another rule reports the policy.',
  why: 'Whoever deploys the file chooses the value, and nothing in the file stops them.',
  recommended: 'warning',
  strict: 'error',
  fixable: false,
  check({ dependent, report }) {
    const reported = new Set<string>();
    for (const { ruleId, message, node, value } of dependent) {
      const clause =
        value === undefined
          ? `With some of the many values that ${nameOfUnknown(node)} can have, ${ruleId} may apply`
          : `If ${value}, ${ruleId} applies`;
      if ((value === undefined && !node.tooManyOptions) || reported.has(clause)) continue;
      reported.add(clause);
      report({ at: node, message: `${clause}: ${message}` });
    }
  },
};
