import type { Condition, Statement } from '../model';
import { isEveryone, principalsOf } from './principals';

/** The host of the OIDC provider of github.com. */
export const githubHost = 'token.actions.githubusercontent.com';
/** The action with which a workflow assumes a role. */
export const assumeRoleWithWebIdentity = 'sts:AssumeRoleWithWebIdentity';

/** The ARN of GitHub's provider: in any partition, with the path of an enterprise if that has its own issuer. */
const providerArn =
  /^arn:aws[a-z-]*:iam::[^:]*:oidc-provider\/(token\.actions\.githubusercontent\.com(?:\/[^:]*)?)$/i;
/** A condition key of the provider. */
const claimKey = /^(token\.actions\.githubusercontent\.com(?:\/[^:]*)?):(.*)$/i;

/** Returns GitHub's provider as its condition keys begin, in lowercase; undefined for other principals. */
export function githubProviderIn(principal: string): string | undefined {
  return providerArn.exec(principal)?.[1]?.toLowerCase();
}

/** A claim of GitHub's token as a condition key names it. */
export interface Claim {
  /** The host, and the path of an enterprise if the key has one, in lowercase. */
  readonly provider: string;
  /** In lowercase: case does not count in condition keys. */
  readonly name: string;
}

/** Returns the claim that a condition key stands for; undefined for other keys. */
export function claimOf(key: string): Claim | undefined {
  const [, provider, name] = claimKey.exec(key) ?? [];
  if (provider === undefined || name === undefined) return undefined;
  return { provider: provider.toLowerCase(), name: name.toLowerCase() };
}

/** Whether a condition is on a claim of GitHub's token. */
export function isOnClaim({ key }: Condition, name: string): boolean {
  return claimOf(key.value)?.name === name;
}

/**
 * Returns the provider of github.com that a statement is about, as its condition keys begin. A provider that is known
 * only when a template is used is taken for GitHub's if the conditions are on GitHub's token.
 */
export function githubProviderOf(statement: Statement): string | undefined {
  const principals = principalsOf(statement);
  if (principals === undefined) return undefined;
  for (const { type, node } of principals.all) {
    const provider = type === 'Federated' ? githubProviderIn(node.value) : undefined;
    if (provider !== undefined) return provider;
  }
  const mayBe =
    principals.hasUnknownProvider ||
    // trust-provider reports a name in another form. A star stands for every provider.
    principals.all.some(
      (principal) =>
        isEveryone(principal) || (principal.type === 'Federated' && /github|\*/i.test(principal.node.value)),
    );
  if (!mayBe) return undefined;
  for (const { key } of statement.conditions) {
    const claim = claimOf(key.value);
    if (claim !== undefined) return claim.provider;
  }
  return undefined;
}

/** Claims of GitHub's token (GitHub Docs, "OpenID Connect reference"), and the keys that AWS has for every OIDC provider. */
const claims: ReadonlySet<string> = new Set([
  'sub',
  'aud',
  'amr',
  'actor',
  'actor_id',
  'base_ref',
  'check_run_id',
  'enterprise',
  'enterprise_id',
  'environment',
  'environment_node_id',
  'event_name',
  'head_ref',
  'iss',
  'job_workflow_ref',
  'job_workflow_sha',
  'jti',
  'ref',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'repository_visibility',
  'run_attempt',
  'run_id',
  'run_number',
  'runner_environment',
  'sha',
  'workflow',
  'workflow_ref',
  'workflow_sha',
]);

/** Whether GitHub's token can have a claim. */
export function isGithubClaim(name: string): boolean {
  return claims.has(name) || name.startsWith('repo_property_');
}

/** Returns the names of the claims, for suggestions. */
export function githubClaims(): readonly string[] {
  return [...claims];
}

/** Claims whose value everyone can choose in a workflow of a repository of their own. */
const chosenByCaller: ReadonlySet<string> = new Set([
  'aud',
  'base_ref',
  'environment',
  'event_name',
  'head_ref',
  'ref',
  'ref_protected',
  'ref_type',
  'repository_visibility',
  'runner_environment',
  'workflow',
]);

/** Whether everyone can have any value of a claim in a workflow of a repository of their own. */
export function isChosenByCaller(name: string): boolean {
  return chosenByCaller.has(name) || name.startsWith('repo_property_');
}
