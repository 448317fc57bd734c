import { enumeration } from '../enumeration';
import { actionsOfPattern } from '../policy-actions';
import type { Rule } from './rule';
import { isReading } from './wide-action';

/** Actions that EC2 Instance Connect needs for the instance, its endpoint, network and host keys. */
const needed = [
  'ec2:DescribeInstances',
  'ec2:DescribeInstanceConnectEndpoints',
  'ec2:DescribeVpcs',
  'ec2:DescribeImages',
  'ec2:GetConsoleOutput',
];

/** Reports wildcards in allowed actions that only read, but more than EC2 Instance Connect needs. */
export const wideDescribe: Rule = {
  id: 'wide-describe',
  summary: 'A wildcard allows reading more of EC2 than EC2 Instance Connect needs.',
  why: 'An attacker can use what describes an account, such as user data with secrets in it.',
  recommended: 'warning',
  strict: 'error',
  fixable: false,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      if (statement.effect !== 'Allow' || statement.action === undefined || statement.action.negated)
        continue;
      for (const item of statement.action.items) {
        if (!/^ec2:.*[*?]/i.test(item.value)) continue;
        const reached = actionsOfPattern(item.value, policy) ?? [];
        if (reached.length < 2 || !reached.every(isReading)) continue;
        const meant = needed.filter((action) => reached.includes(action));
        const instead =
          meant.length === 0 ? 'those that are needed' : `what is needed of ${enumeration(meant, 'and', 5)}`;
        report({
          at: item,
          message: `${item.value} allows ${reached.length} actions of EC2 that read; list ${instead}.`,
          statement,
        });
      }
    }
  },
};
