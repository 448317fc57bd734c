import { strangersLike } from '../semantics/github-subject';
import { githubStatements, isAllowed, limitsOn, takesWildcards } from '../semantics/github-trust';
import type { Rule } from './rule';

/** Reports subjects of a trust policy that also repositories of other owners can have. */
export const trustSubOpen: Rule = {
  id: 'trust-sub-open',
  summary: 'A subject is one that repositories of other owners can have too.',
  why: 'Everyone can register an owner whose name fits the pattern, or choose the name of a branch or an environment.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  kind: 'trust',
  check({ policy, report }) {
    for (const github of githubStatements(policy)) {
      for (const condition of limitsOn(github, 'sub')) {
        for (const { text, node } of condition.values) {
          // Without wildcards in the operator, a star is a character that no subject has.
          if (/[*?]/.test(text) && !takesWildcards(condition)) continue;
          const subject = strangersLike(text, github.hints).find((each) => isAllowed(policy, github, each));
          if (subject === undefined) continue;
          report({
            at: node,
            message: messageOn(text, subject),
            statement: github.statement,
          });
        }
      }
    }
  },
};

function messageOn(text: string, subject: string): string {
  const written = JSON.stringify(text);
  return /[*?]/.test(text)
    ? `${written} also allows ${subject}, which a repository of somebody else can have; write the owner and a slash before the first wildcard, as in "repo:OWNER/NAME:…".`
    : `${written} names no repository, and one of somebody else can have this subject; write it after "repo:OWNER/NAME:".`;
}
