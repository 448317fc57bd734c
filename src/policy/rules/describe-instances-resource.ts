import { describeInstanceConnectEndpoints, describeInstances } from '../semantics/eic-actions';
import { mayReach } from '../semantics/grants';
import { isEmptyList } from '../semantics/meaning';
import { namedAction } from '../semantics/places';
import type { Rule } from './rule';

/** Reports lookups with a resource: IAM has no resource types for them. */
export const describeInstancesResource: Rule = {
  id: 'describe-instances-resource',
  summary: 'ec2:DescribeInstances or ec2:DescribeInstanceConnectEndpoints has a resource other than "*".',
  why: 'The action has no resource types: with anything but "*" the statement has no effect on it.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      if (statement.effect === undefined) continue;
      for (const action of [describeInstances, describeInstanceConnectEndpoints] as const) {
        const named = namedAction(statement, action);
        if (named === undefined || mayReach(statement, action)) continue;
        // schema reports an empty list.
        if (statement.resource !== undefined && isEmptyList(statement.resource)) continue;
        report({
          at: named,
          message: `${named.value} has no effect with this ${statement.resource?.key.value ?? 'Resource'}; move it to its own statement with "Resource": "*".`,
          statement,
        });
      }
    }
  },
};
