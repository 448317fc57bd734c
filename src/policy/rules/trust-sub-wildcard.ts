import { otherRepositoriesLike } from '../semantics/github-subject';
import { githubStatements, isAllowed, limitsOn, takesWildcards } from '../semantics/github-trust';
import type { Rule } from './rule';

/** Reports subjects of a trust policy that every repository of an owner has. */
export const trustSubWildcard: Rule = {
  id: 'trust-sub-wildcard',
  summary: 'Every repository of an owner can assume the role: repo:OWNER/*.',
  why: 'Everyone who can create a repository of this owner, or push to one, can assume the role.',
  recommended: 'warning',
  strict: 'error',
  fixable: false,
  kind: 'trust',
  check({ policy, report }) {
    for (const github of githubStatements(policy)) {
      for (const condition of limitsOn(github, 'sub').filter(takesWildcards)) {
        for (const { text, node } of condition.values) {
          const subject = otherRepositoriesLike(text, github.hints).find((each) =>
            isAllowed(policy, github, each),
          );
          if (subject === undefined) continue;
          report({
            at: node,
            message: `${JSON.stringify(text)} allows every repository of the owner, such as ${subject}; name the repository.`,
            statement: github.statement,
          });
        }
      }
    }
  },
};
