import { hasPlaceholder } from '../placeholders';
import { strangersLike, whyNeverSubject } from '../semantics/github-subject';
import { githubStatements, limitsOn, takesWildcards } from '../semantics/github-trust';
import type { Rule } from './rule';

/** Reports subjects of a trust policy that no token of GitHub has. */
export const trustSubForm: Rule = {
  id: 'trust-sub-form',
  summary: 'A subject has a form that no token of GitHub has.',
  why: 'The condition never holds, so the role cannot be assumed: "Not authorized to perform sts:AssumeRoleWithWebIdentity".',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  kind: 'trust',
  check({ policy, report }) {
    for (const github of githubStatements(policy)) {
      for (const condition of limitsOn(github, 'sub')) {
        for (const { text, node } of condition.values) {
          // trust-operator reports wildcards without StringLike, and trust-sub-open what strangers can have.
          if (hasPlaceholder(text) || (/[*?]/.test(text) && !takesWildcards(condition))) continue;
          const why = whyNeverSubject(text);
          if (why === undefined || strangersLike(text, github.hints).length > 0) continue;
          report({
            at: node,
            message: `No token has a subject like ${JSON.stringify(text)}: ${why}.`,
            statement: github.statement,
          });
        }
      }
    }
  },
};
