import { otherRepositoriesLike, repositoryIn } from '../semantics/github-subject';
import {
  type GithubStatement,
  githubStatements,
  isAllowed,
  limitsOn,
  takesWildcards,
} from '../semantics/github-trust';
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
          const subject = pullRequestsLike(text, takesWildcards(condition), github).find((each) =>
            isAllowed(policy, github, each),
          );
          if (subject === undefined) continue;
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

/** Returns subjects of pull requests that a value matches. None for a pattern that every branch matches too. */
function pullRequestsLike(text: string, isPattern: boolean, { hints }: GithubStatement): readonly string[] {
  const repository = repositoryIn(text);
  if (!isPattern) return text === `${repository}:pull_request` ? [text] : [];
  const inRepository =
    repository === undefined ? [] : [branch, 'pull_request'].map((each) => `${repository}:${each}`);
  const subjects = [
    ...inRepository.filter((subject) => matchesWildcard(text, subject)),
    ...otherRepositoriesLike(text, hints),
  ];
  return subjects.some((subject) => subject.endsWith(`:${branch}`))
    ? []
    : subjects.filter((subject) => subject.endsWith(':pull_request'));
}

const branch = 'ref:refs/heads/any-branch';
