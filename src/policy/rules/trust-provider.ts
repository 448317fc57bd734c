import { hasPlaceholder } from '../placeholders';
import { githubHost, githubProviderIn } from '../semantics/github-provider';
import { type Principal, principalsOf } from '../semantics/principals';
import { parseArn } from '../tables/arn';
import type { Rule } from './rule';

/** Reports principals that are meant as GitHub's OIDC provider and are not the ARN of one. */
export const trustProvider: Rule = {
  id: 'trust-provider',
  summary: "The principal for GitHub is not the ARN of GitHub's OIDC provider.",
  why: 'IAM refuses a principal that it does not know, or no token of GitHub comes from it.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  kind: 'trust',
  check({ policy, report }) {
    for (const statement of policy.statements)
      for (const principal of principalsOf(statement)?.all ?? []) {
        const { node } = principal;
        const why = hasPlaceholder(node.value) ? undefined : problemOf(principal);
        if (why === undefined) continue;
        report({
          at: node,
          message: `${JSON.stringify(node.value)} is not GitHub's provider: ${why}; its ARN is arn:aws:iam::ACCOUNT:oidc-provider/${githubHost}.`,
          statement,
        });
      }
  },
};

const oidcProvider = /^oidc-provider\/(.*)$/;

/** Returns what is wrong, as a clause; undefined if nothing is, or if another provider is meant. */
function problemOf({ type, node }: Principal): string | undefined {
  const text = node.value;
  if (type !== 'Federated' && type !== 'AWS') return undefined;
  if (!/githubusercontent|\bgithub\.com\b|token\.actions/i.test(text)) return undefined;
  const arn = parseArn(text);
  if (arn === undefined) return /^https?:/.test(text) ? 'it is a URL' : 'it is not an ARN';
  const url = oidcProvider.exec(arn.resource)?.[1];
  if (url === undefined) return 'its resource does not begin with oidc-provider/';
  if (/^https?:/.test(url)) return 'the ARN has the URL without https://';
  // Other servers of GitHub have providers of their own.
  const host = url.split('/', 1)[0]?.toLowerCase() ?? '';
  if (host !== githubHost) return looksLikeHost(host) ? `the host is ${githubHost}` : undefined;
  if (url.endsWith('/')) return 'there is no slash at the end';
  if (arn.service !== 'iam') return 'the service is iam';
  if (arn.region !== '') return 'the ARN has no Region';
  if (!/^\d{12}$/.test(arn.account)) return 'the account has 12 digits';
  if (type === 'AWS') return 'it is under AWS and has to be under Federated';
  return githubProviderIn(text) === undefined ? 'the partition is aws, or begins with aws-' : undefined;
}

/** Whether a host is one of github.com, but not the one that makes tokens; a server of one's own can have any name. */
function looksLikeHost(host: string): boolean {
  return /(?:^|\.)githubusercontent\.com$|^(?:www\.|api\.)?github\.com$|^tokens?\.actions\.github/.test(host);
}
