import { repositoryIn } from '../semantics/github-subject';
import { githubStatements, isAllowed, limitsOn, takesWildcards } from '../semantics/github-trust';
import { matchesWildcard } from '../wildcard';
import type { Rule } from './rule';

/** Reports subjects of a trust policy that every branch of a repository has. */
export const trustSubRepository: Rule = {
  id: 'trust-sub-repository',
  summary: 'Every branch or every environment of a repository can assume the role: repo:OWNER/NAME:*.',
  why: 'Everyone who can push a branch can change its workflow and assume the role, without a review. A job creates an environment that does not exist.',
  recommended: 'off',
  strict: 'warning',
  fixable: false,
  kind: 'trust',
  check({ policy, report }) {
    for (const github of githubStatements(policy)) {
      for (const condition of limitsOn(github, 'sub').filter(takesWildcards)) {
        for (const { text, node } of condition.values) {
          const repository = repositoryIn(text);
          if (repository === undefined) continue;
          const open = contexts.filter(({ context }) => {
            const subject = `${repository}:${context}`;
            return matchesWildcard(text, subject) && isAllowed(policy, github, subject);
          });
          if (open.length === 0) continue;
          report({
            at: node,
            message: `${JSON.stringify(text)} allows every ${open.map(({ name }) => name).join(' and every ')} of the repository; name a branch, or an environment with protection rules.`,
            statement: github.statement,
          });
        }
      }
    }
  },
};

const contexts = [
  { name: 'branch', context: 'ref:refs/heads/any-branch' },
  { name: 'environment', context: 'environment:any-environment' },
];
