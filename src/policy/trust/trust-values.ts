/** The jobs of GitHub Actions that may assume a role, and the account with the role. */
export interface TrustValues {
  /** `OWNER/REPO`, in the case that GitHub shows: IAM compares the subject with regard to case. */
  readonly repository: string;
  /** Names of branches, such as `main`. */
  readonly branches?: readonly string[];
  /** Names of tags, or patterns for them with `*` and `?`, such as `v*`. */
  readonly tags?: readonly string[];
  /** Names of GitHub environments, such as `production`. */
  readonly environments?: readonly string[];
  /**
   * The numeric IDs of the owner and the repository, for a repository with immutable subject claims:
   * `repo:OWNER@OWNER-ID/REPO@REPO-ID:…`.
   */
  readonly ids?: { readonly owner: string; readonly repository: string };
  /** Default: `aws`. */
  readonly partition?: string;
  /** Default: that of the partition, `sts.amazonaws.com` or `sts.amazonaws.com.cn`. */
  readonly audience?: string;
  /**
   * Host and path of the tokens' issuer. Default: `token.actions.githubusercontent.com`. An enterprise's own issuer ends
   * in `/ENTERPRISE`; that of GitHub Enterprise Server is `HOSTNAME/_services/token`.
   */
  readonly issuer?: string;
}

/** The issuer of the tokens of github.com. */
export const gitHubIssuer = 'token.actions.githubusercontent.com';

/**
 * Returns the audience that AWS's action asks for in a partition. IAM only compares it with the provider's list and the
 * policy, so any other works as well if the workflow asks for it.
 */
export function defaultAudience(partition = 'aws'): string {
  return partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
}

/** Returns the ARN of the account's OIDC provider for an issuer. */
export function providerArn(partition: string, accountId: string, issuer: string): string {
  return `arn:${partition}:iam::${accountId}:oidc-provider/${issuer}`;
}
