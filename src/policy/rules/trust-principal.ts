import type { Principal } from '../semantics/principals';
import { isEveryone, principalsOf } from '../semantics/principals';
import type { Rule } from './rule';

/** Reports a trust policy that lets everyone assume the role. */
export const trustPrincipal: Rule = {
  id: 'trust-principal',
  summary: 'Everyone with an AWS account can assume the role.',
  why: 'The star stands for every account, not only for your own.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  kind: 'trust',
  check({ policy, report }) {
    for (const statement of policy.statements) {
      const principals = statement.effect === 'Allow' ? principalsOf(statement) : undefined;
      if (principals === undefined || statement.conditionNode !== undefined) continue;
      if (principals.negated) {
        report({
          at: principals.key,
          message:
            'NotPrincipal in an Allow lets everyone else assume the role; name those who may, under Principal.',
          statement,
        });
        continue;
      }
      for (const principal of principals.all.filter(isOpen))
        report({
          at: principal.node,
          message: `${words(principal)} can assume this role; name the accounts or roles, or the identity provider.`,
          statement,
        });
    }
  },
};

function isOpen(principal: Principal): boolean {
  return isEveryone(principal) || (principal.type === 'Federated' && principal.node.value === '*');
}

function words({ type }: Principal): string {
  return type === 'Federated' ? 'Whoever an identity provider knows' : 'Everyone with an AWS account';
}
