import type { PolicyDocument, PolicyNode } from '../document';
import { valueUnder } from './find-node';
import { mentionOfEic } from './stray-policy';

/** Signs of GitHub's OIDC provider, also in a wrong form. */
const github = /actions\.githubusercontent|oidc-provider\/[^"\s]*github/i;

/** Returns whether a text is likely to have a trust policy with GitHub's OIDC provider. */
export function mentionsGithubProvider(text: string): boolean {
  return github.test(text) && /sts:|AssumeRole/i.test(text);
}

/**
 * Whether a value is a role's trust policy (`AssumeRolePolicyDocument`), and not the policy of an identity or a resource:
 * each statement has a `Principal`, no resource, and only actions of STS, such as `sts:AssumeRoleWithWebIdentity` and
 * `sts:TagSession`. With mistakes it is one if a statement names an identity provider, or the action with which one is
 * used, and no resource.
 */
export function isTrustPolicy(root: PolicyNode): boolean {
  const statements = listOf(valueUnder(root, 'Statement'));
  return (
    (statements.length > 0 && statements.every(isTrustStatement)) || statements.some(isOnIdentityProvider)
  );
}

function isTrustStatement(statement: PolicyNode): boolean {
  if (!hasPrincipal(statement) || hasResource(statement) || has(statement, 'NotAction')) return false;
  const actions = listOf(valueUnder(statement, 'Action'));
  return (
    actions.length > 0 && actions.every((action) => action.kind === 'string' && /^sts:/i.test(action.value))
  );
}

function isOnIdentityProvider(statement: PolicyNode): boolean {
  const isForProvider = listOf(valueUnder(statement, 'Action')).some(
    (action) => action.kind === 'string' && /^sts:AssumeRoleWith/i.test(action.value),
  );
  const providers = listOf(valueUnder(valueUnder(statement, 'Principal'), 'Federated'));
  if (providers.some(namesGithub)) return true;
  return isForProvider && !hasResource(statement);
}

function hasPrincipal(statement: PolicyNode): boolean {
  return has(statement, 'Principal') || has(statement, 'NotPrincipal');
}

function hasResource(statement: PolicyNode): boolean {
  return has(statement, 'Resource') || has(statement, 'NotResource');
}

function has(node: PolicyNode, name: string): boolean {
  return valueUnder(node, name) !== undefined;
}

/** Whether a value names GitHub's OIDC provider, as a principal or in a condition key. */
function namesGithub(node: PolicyNode): boolean {
  switch (node.kind) {
    case 'string':
      return github.test(node.value);
    case 'array':
      return node.items.some(namesGithub);
    case 'object':
      return node.properties.some(({ key, value }) => github.test(key.value) || namesGithub(value));
    case 'opaque': {
      const text = node.parts?.map((part) => (typeof part === 'string' ? part : '')).join('') ?? '';
      return (
        github.test(text) ||
        [...(node.options ?? []), node.fallback].some((value) => value && namesGithub(value))
      );
    }
    default:
      return false;
  }
}

/**
 * Returns the policies of a file that has many, without the trust policies that are not this linter's business: those
 * that do not name GitHub's provider, of roles without a policy on EC2 Instance Connect.
 */
export function withoutOtherTrust(documents: readonly PolicyDocument[]): readonly PolicyDocument[] {
  if (!documents.some(({ kind }) => kind === 'trust')) return documents;
  const roles = new Set(
    documents.flatMap(({ kind, root, principal }) =>
      kind !== 'trust' && principal !== undefined && mentionOfEic(root) !== undefined ? [principal] : [],
    ),
  );
  return documents.filter(
    ({ kind, root, principal }) =>
      kind !== 'trust' || namesGithub(root) || (principal !== undefined && roles.has(principal)),
  );
}

function listOf(node: PolicyNode | undefined): readonly PolicyNode[] {
  if (node === undefined) return [];
  return node.kind === 'array' ? node.items : [node];
}
