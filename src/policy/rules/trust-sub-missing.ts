import type { Condition } from '../model';
import { isOnClaim } from '../semantics/github-provider';
import { strangersLike } from '../semantics/github-subject';
import { type GithubStatement, githubStatements, isAllowed, limitsOn } from '../semantics/github-trust';
import type { Rule } from './rule';

/** Reports a trust policy that every repository on GitHub meets, because no condition limits the subject. */
export const trustSubMissing: Rule = {
  id: 'trust-sub-missing',
  summary: 'No condition limits which repositories on GitHub can assume the role.',
  why: 'Everyone can have a token of GitHub: in a workflow of a repository of their own.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  kind: 'trust',
  check({ policy, report }) {
    for (const github of githubStatements(policy)) {
      if (limitsOn(github, 'sub').length > 0) continue;
      if (!strangersLike('*', github.hints).some((subject) => isAllowed(policy, github, subject))) continue;
      const { statement, place } = github;
      const vain = statement.conditions.find((condition) => isOnClaim(condition, 'sub'));
      report({
        at: vain?.operatorNode ?? place,
        message: `Every repository on GitHub can assume this role: ${reason(vain, github)}; add one with StringEquals, such as "repo:OWNER/NAME:environment:production".`,
        statement,
      });
    }
  },
};

function reason(vain: Condition | undefined, { provider }: GithubStatement): string {
  if (vain === undefined) return `it has no condition on ${provider}:sub`;
  const { operator, operatorNode } = vain;
  return operator?.base === 'Null'
    ? `${operatorNode.value} tests only whether there is a subject`
    : `${operatorNode.value} excludes the subjects that it names and allows all others`;
}
