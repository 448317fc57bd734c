import { actionMatches } from '../semantics/decide';
import { describeInstances, sendSshPublicKey } from '../semantics/eic-actions';
import { deniesAlways } from '../semantics/grants';
import { placeOfAction } from '../semantics/places';
import type { Rule } from './rule';

/** A policy for logging in that forbids to find the instance. */
export const describeInstancesDenied: Rule = {
  id: 'describe-instances-denied',
  summary: 'ec2:DescribeInstances is denied in a policy that allows SendSSHPublicKey.',
  why: 'A Deny outweighs every Allow, those of other policies too: the instance cannot be looked up and no login succeeds.',
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
        message: 'This denies ec2:DescribeInstances always; leave it out of the Deny.',
        statement,
      });
    }
  },
};
