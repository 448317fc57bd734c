import { rangeWithin } from '../source-text';
import { arnOffsets, parseArn } from '../tables/arn';
import type { Rule } from './rule';

/** Allowed resources of EC2 in every Region or every account. */
export const wideArn: Rule = {
  id: 'wide-arn',
  summary: 'An allowed ARN of EC2 leaves the Region or the account open.',
  why: 'A wildcard there takes in Regions that nobody watches, and accounts that share their resources.',
  recommended: 'off',
  strict: 'warning',
  fixable: false,
  check({ policy, text, report }) {
    for (const statement of policy.statements) {
      if (statement.effect !== 'Allow' || statement.resource === undefined || statement.resource.negated)
        continue;
      for (const item of statement.resource.items) {
        const arn = parseArn(item.value);
        if (arn?.service !== 'ec2') continue;
        for (const [part, name] of [
          ['region', 'Region'],
          ['account', 'account'],
        ] as const) {
          if (!/[*?]/.test(arn[part])) continue;
          const [start, end] = arnOffsets(arn)[part];
          report({
            at: rangeWithin(text, item, start, end),
            message: `${arn[part]} leaves the ${name} open; write the ${name === 'Region' ? 'Region' : '12 digits of the account'}.`,
            statement,
          });
        }
      }
    }
  },
};
