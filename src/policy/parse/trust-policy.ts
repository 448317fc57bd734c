import type { PolicyNode } from '../document';
import { valueUnder } from './find-node';

/**
 * Whether a value is a trust policy (`AssumeRolePolicyDocument`): each statement has a `Principal`, no resource, and
 * only actions of STS, such as `sts:AssumeRoleWithWebIdentity` and `sts:TagSession`.
 */
export function isTrustPolicy(root: PolicyNode): boolean {
  const statements = listOf(valueUnder(root, 'Statement'));
  return statements.length > 0 && statements.every(isTrustStatement);
}

function isTrustStatement(statement: PolicyNode): boolean {
  const has = (name: string): boolean => valueUnder(statement, name) !== undefined;
  if (!has('Principal') && !has('NotPrincipal')) return false;
  if (has('Resource') || has('NotResource') || has('NotAction')) return false;
  const actions = listOf(valueUnder(statement, 'Action'));
  return (
    actions.length > 0 && actions.every((action) => action.kind === 'string' && /^sts:/i.test(action.value))
  );
}

function listOf(node: PolicyNode | undefined): readonly PolicyNode[] {
  if (node === undefined) return [];
  return node.kind === 'array' ? node.items : [node];
}
