import { describeInstanceConnectEndpoints, describeInstances } from '../semantics/eic-actions';
import { mayReach } from '../semantics/grants';
import { namedAction } from '../semantics/places';
import type { Rule } from './rule';

/** A search that is allowed on single instances, which IAM does not know. */
export const describeInstancesResource: Rule = {
  id: 'describe-instances-resource',
  summary:
    'ec2:DescribeInstances or ec2:DescribeInstanceConnectEndpoints stands with another resource than "*".',
  why: 'IAM knows no resources for these two: with anything but "*" the statement does nothing for them.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      if (statement.effect === undefined) continue;
      for (const action of [describeInstances, describeInstanceConnectEndpoints] as const) {
        const named = namedAction(statement, action);
        if (named === undefined || mayReach(statement, action)) continue;
        report({
          at: named,
          message: `${named.value} has no effect with this ${statement.resource?.key.value ?? 'Resource'}; give it a statement of its own with "Resource": "*".`,
          statement,
        });
      }
    }
  },
};
