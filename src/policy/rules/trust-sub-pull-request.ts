import { otherRepositoryLike, repositoryIn } from '../semantics/github-subject';
import { githubStatements, isAllowed, limitsOn, takesWildcards } from '../semantics/github-trust';
import { matchesWildcard } from '../wildcard';
import type { Rule } from './rule';

/** Reports a trust policy that names the subject of pull requests. */
export const trustSubPullRequest: Rule = {
  id: 'trust-sub-pull-request',
  summary: 'The workflow of a pull request can assume the role, before the pull request is merged.',
  why: 'It runs the code of the pull request, with its own version of the workflow, before anyone has reviewed it.',
  recommended: 'warning',
  strict: 'error',
  fixable: false,
  kind: 'trust',
  check({ policy, report }) {
    for (const github of githubStatements(policy)) {
      for (const condition of limitsOn(github, 'sub')) {
        for (const { text, node } of condition.values) {
          const isPattern = takesWildcards(condition);
          // Other rules report a pattern for everything.
          if (isPattern && matchesWildcard(text, `${repositoryIn(text) ?? ''}:ref:refs/heads/any-branch`))
            continue;
          const subject = subjectsLike(text).find((each) =>
            isPattern ? matchesWildcard(text, each) : text === each,
          );
          if (subject === undefined || !isAllowed(policy, github, subject)) continue;
          report({
            at: node,
            message: `${JSON.stringify(text)} allows the workflows of every pull request from a branch of the repository; name a branch, or an environment with protection rules.`,
            statement: github.statement,
          });
        }
      }
    }
  },
};

/** Returns subjects of pull requests that a pattern may match. */
function subjectsLike(pattern: string): readonly string[] {
  const repository = repositoryIn(pattern);
  const other = otherRepositoryLike(pattern);
  return [
    ...(repository === undefined ? [] : [`${repository}:pull_request`]),
    ...(other?.endsWith(':pull_request') ? [other] : []),
  ];
}
