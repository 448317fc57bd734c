import { actionsOfPattern } from '../policy-actions';
import { retiredServiceOf } from '../tables/retired';
import type { Rule } from './rule';

/** Reports actions of services that AWS has retired. */
export const retiredAction: Rule = {
  id: 'retired-action',
  summary: 'An action belongs to a service that AWS has retired.',
  why: 'The action no longer exists, so the statement has no effect on it.',
  recommended: 'warning',
  strict: 'warning',
  fixable: false,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      for (const item of statement.action?.items ?? []) {
        const service = retiredServiceOf(item.value);
        if (service === undefined || actionsOfPattern(item.value, policy)?.length !== 0) continue;
        report({
          at: item,
          message: `AWS has retired the service of ${item.value} (${service}); remove the action.`,
          statement,
        });
      }
    }
  },
};
