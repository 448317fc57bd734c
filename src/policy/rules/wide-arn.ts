import { rangeWithin } from '../source-text';
import { arnOffsets, expandShortArn, parseArn } from '../tables/arn';
import type { Rule } from './rule';

/** Reports allowed EC2 resources with a wildcard in place of the Region or account. */
export const wideArn: Rule = {
  id: 'wide-arn',
  summary: 'An allowed EC2 ARN has a wildcard in place of the Region or account.',
  why: 'A wildcard there includes Regions that nobody watches, and accounts that share their resources.',
  recommended: 'off',
  strict: 'warning',
  fixable: false,
  check({ policy, text, report }) {
    for (const statement of policy.statements) {
      if (statement.effect !== 'Allow' || statement.resource === undefined || statement.resource.negated)
        continue;
      for (const item of statement.resource.items) {
        const full = expandShortArn(item.value);
        const arn = parseArn(full);
        if (arn?.service !== 'ec2') continue;
        for (const [part, name] of [
          ['region', 'Region'],
          ['account', 'account'],
        ] as const) {
          if (!/[*?]/.test(arn[part])) continue;
          const [start, end] = arnOffsets(arn)[part];
          report({
            // A part that a short ARN lacks has no range of its own.
            at: end > item.value.length ? item : rangeWithin(text, item, start, end),
            message: `${end > item.value.length ? `${item.value} has no ${name}, and` : arn[part]} matches more than one ${name}; write the ${name === 'Region' ? 'Region' : '12 digits of the account'}.`,
            statement,
          });
        }
      }
    }
  },
};
