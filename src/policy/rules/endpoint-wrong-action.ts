import { actionsWithoutKey } from '../semantics/actions-without-key';
import { maxTunnelDurationKey, privateIpAddressKey, remotePortKey } from '../semantics/condition-key';
import { openTunnel } from '../semantics/eic-actions';
import { conditionsOn } from '../semantics/grants';
import type { Rule } from './rule';

const tunnelKeys = [remotePortKey, privateIpAddressKey, maxTunnelDurationKey];

/** Reports a condition on a tunnel in a statement with other actions than OpenTunnel. */
export const endpointWrongAction: Rule = {
  id: 'endpoint-wrong-action',
  summary: 'A condition on a tunnel is in a statement with actions that do not open one.',
  why: 'Only OpenTunnel requests carry the port, address and duration of a tunnel. For other actions the statement has no effect, or a Deny always applies.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      const verb = statement.effect === 'Deny' ? 'denied' : 'allowed';
      const conditions = tunnelKeys.flatMap((key) => conditionsOn(statement, key));
      const key = conditions[0]?.key.value;
      for (const { item, holds } of actionsWithoutKey(statement, conditions, openTunnel)) {
        report({
          at: item,
          message: holds
            ? `${item.value} is ${verb} here for every tunnel, because its requests carry no ${key}; keep only OpenTunnel in this statement.`
            : `${item.value} is never ${verb} here, because its requests carry no ${key}; move it to a statement without that condition.`,
          statement,
        });
      }
    }
  },
};
