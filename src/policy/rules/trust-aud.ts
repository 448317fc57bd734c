import type { Condition } from '../model';
import { hasPlaceholder } from '../placeholders';
import { githubProviderIn, isOnClaim } from '../semantics/github-provider';
import { type GithubStatement, githubStatements, limitsOn, takesWildcards } from '../semantics/github-trust';
import { principalsOf } from '../semantics/principals';
import type { Rule } from './rule';

/** Reports a trust policy without a condition on the audience of GitHub's token, or with a wrong one. */
export const trustAud: Rule = {
  id: 'trust-aud',
  summary: 'The audience of the token is not limited to AWS, or is a wrong one.',
  why: 'The audience says for whom a token was made. A token that a job gave to another service must not open this role.',
  recommended: 'warning',
  strict: 'error',
  fixable: false,
  kind: 'trust',
  check({ policy, report }) {
    for (const github of githubStatements(policy)) {
      const { statement, provider, place } = github;
      const right = audienceIn(github);
      const limited = limitsOn(github, 'aud');
      if (limited.length === 0) {
        const vain = statement.conditions.find((condition) => isOnClaim(condition, 'aud'));
        report({
          at: vain?.operatorNode ?? place,
          message: `No condition limits the audience of the token; add "${provider}:aud": "${right}" under StringEquals.`,
          statement,
        });
      }
      for (const condition of limited)
        for (const { text, node } of condition.values) {
          const message = hasPlaceholder(text) ? undefined : messageOn(text, condition, right);
          if (message !== undefined) report({ at: node, message, statement });
        }
    }
  },
};

const audience = 'sts.amazonaws.com';
const audienceInChina = 'sts.amazonaws.com.cn';

/** Returns the audience that aws-actions/configure-aws-credentials is set to in the partition of the provider. */
function audienceIn({ statement }: GithubStatement): string {
  const providers = principalsOf(statement)?.all.map(({ node }) => node.value) ?? [];
  const isInChina = providers.some((arn) => githubProviderIn(arn) && arn.startsWith('arn:aws-cn:'));
  return isInChina ? audienceInChina : audience;
}

/** Returns a sentence on an audience that is wrong. One of another form is asked for by the input `audience`. */
function messageOn(text: string, condition: Condition, right: string): string | undefined {
  // trust-operator reports wildcards without StringLike.
  if (/[*?]/.test(text))
    return takesWildcards(condition)
      ? `${JSON.stringify(text)} allows several audiences; write "${right}".`
      : undefined;
  if (text === right || !/^(?:https?:\/\/)?sts\b.*amazon/i.test(text.trim())) return undefined;
  // The providers of other partitions often have the usual audience.
  if (text === audience) return undefined;
  return `${JSON.stringify(text)} is not the audience for AWS; write "${right}".`;
}
