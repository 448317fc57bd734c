import { describeInstances, sendSshPublicKey } from '../semantics/eic-actions';
import { findAllowed } from '../semantics/find-allowed';
import { deniesAlways, mayAllow } from '../semantics/grants';
import { namedAction, placeOfAction } from '../semantics/places';
import type { Rule } from './rule';

/** Keys may be pushed to instances that cannot be found. */
export const describeInstancesMissing: Rule = {
  id: 'describe-instances-missing',
  summary: 'SendSSHPublicKey is allowed, and nothing allows ec2:DescribeInstances.',
  why: 'This action, the AWS CLI and the console look an instance up before they push a key; unless another policy of the same role allows that, they fail.',
  recommended: 'warning',
  strict: 'error',
  fixable: false,
  check({ policy, report }) {
    if (mayAllow(policy, describeInstances)) return;
    // Where it is named and does nothing, or is denied, other rules tell what is wrong with that.
    const isTold = policy.statements.some(
      (statement) =>
        (statement.effect === 'Allow' && namedAction(statement, describeInstances) !== undefined) ||
        deniesAlways(statement, describeInstances),
    );
    if (isTold) return;
    const pushing = policy.statements.find((statement) => findAllowed(policy, statement, sendSshPublicKey));
    if (pushing === undefined) return;
    report({
      at: placeOfAction(pushing, sendSshPublicKey),
      message:
        'Nothing in this policy allows ec2:DescribeInstances; add a statement that allows it with "Resource": "*".',
      statement: pushing,
    });
  },
};
