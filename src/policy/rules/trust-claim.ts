import type { Condition } from '../model';
import { nearestName } from '../schema/nearest-name';
import {
  claimOf,
  githubClaims,
  githubHost,
  githubProviderIn,
  isGithubClaim,
} from '../semantics/github-provider';
import { type GithubStatement, githubStatements } from '../semantics/github-trust';
import { principalsOf } from '../semantics/principals';
import type { Rule } from './rule';

/** Reports condition keys of a trust policy that no token of GitHub has. */
export const trustClaim: Rule = {
  id: 'trust-claim',
  summary: "A condition key is not a claim of GitHub's token.",
  why: 'The request does not have such a key, so its condition never holds. With IfExists or a negated operator it always holds.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  kind: 'trust',
  check({ policy, report }) {
    for (const github of githubStatements(policy))
      for (const condition of github.statement.conditions) {
        const message = messageOn(condition, github);
        if (message !== undefined) report({ at: condition.key, message, statement: github.statement });
      }
  },
};

function messageOn({ key }: Condition, { statement, provider }: GithubStatement): string | undefined {
  const claim = claimOf(key.value);
  if (claim === undefined) {
    if (!/githubusercontent|github\.com/i.test(key.value)) return undefined;
    const name = nearestName(/[^:/]*$/.exec(key.value)?.[0] ?? '', githubClaims());
    return `${key.value} is not a key of GitHub's provider; write ${provider}:${name ?? 'sub'}.`;
  }
  const isKnown = principalsOf(statement)?.all.some(({ node }) => githubProviderIn(node.value) !== undefined);
  if (isKnown && claim.provider !== provider) {
    return `The provider of this statement is ${provider}, so its keys begin with ${provider}: and not with ${claim.provider}:.`;
  }
  if (isGithubClaim(claim.name)) return undefined;
  const near = nearestName(claim.name, githubClaims()) ?? others.get(claim.name);
  const hint = near === undefined ? '.' : `; did you mean ${githubHost}:${near}?`;
  return `GitHub's token has no claim ${claim.name === '' ? 'without a name' : claim.name}${hint}`;
}

/** Names of claims that people expect, and the claims. */
const others = new Map([
  ['subject', 'sub'],
  ['audience', 'aud'],
  ['repo', 'repository'],
  ['branch', 'ref'],
  ['env', 'environment'],
  ['owner', 'repository_owner'],
  ['organization', 'repository_owner'],
  ['event', 'event_name'],
]);
