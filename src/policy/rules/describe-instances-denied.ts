import { actionMatches } from '../semantics/decide';
import { describeInstances, sendSshPublicKey } from '../semantics/eic-actions';
import { deniesAlways } from '../semantics/grants';
import { placeOfAction } from '../semantics/places';
import type { Rule } from './rule';

/** Reports a Deny for looking up instances in a policy for logging in to them. */
export const describeInstancesDenied: Rule = {
  id: 'describe-instances-denied',
  summary: 'ec2:DescribeInstances is denied in a policy that allows SendSSHPublicKey.',
  why: 'A Deny overrides every Allow, also in other policies: the instance cannot be looked up, and no login succeeds.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  check({ policy, report }) {
    const allows = policy.statements.some(
      (statement) => statement.effect === 'Allow' && actionMatches(statement, sendSshPublicKey) === 'yes',
    );
    if (!allows) return;
    for (const statement of policy.statements) {
      if (!deniesAlways(statement, describeInstances)) continue;
      report({
        at: placeOfAction(statement, describeInstances),
        message: 'This always denies ec2:DescribeInstances; remove it from the Deny.',
        statement,
      });
    }
  },
};
