import { describeInstances, sendSshPublicKey } from '../semantics/eic-actions';
import { findAllowed } from '../semantics/find-allowed';
import { deniesAlways } from '../semantics/grants';
import { mayAllow } from '../semantics/may-allow';
import { namedAction, placeOfAction } from '../semantics/places';
import type { Rule } from './rule';

/** Reports a policy that allows to push keys, but not to look up the instances. */
export const describeInstancesMissing: Rule = {
  id: 'describe-instances-missing',
  summary: 'SendSSHPublicKey is allowed, but ec2:DescribeInstances is not.',
  why: 'This action, the AWS CLI and the console look up an instance before they push a key. They fail unless another policy of the same role allows that.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  judgesGrants: true,
  check({ policy, siblings, report }) {
    if (mayAllow([policy, ...siblings], describeInstances)) return;
    // Other rules report it if the action is named without effect, or denied.
    const isReported = policy.statements.some(
      (statement) =>
        (statement.effect === 'Allow' && namedAction(statement, describeInstances) !== undefined) ||
        deniesAlways(statement, describeInstances),
    );
    if (isReported) return;
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
