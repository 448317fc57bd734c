import { actionsWithoutKey } from '../semantics/actions-without-key';
import { maxTunnelDurationKey, privateIpAddressKey, remotePortKey } from '../semantics/condition-key';
import { openTunnel } from '../semantics/eic-actions';
import { conditionsOn } from '../semantics/grants';
import type { Rule } from './rule';

const tunnelKeys = [remotePortKey, privateIpAddressKey, maxTunnelDurationKey];

/** A condition on a tunnel beside actions that open none. */
export const endpointWrongAction: Rule = {
  id: 'endpoint-wrong-action',
  summary: 'A condition on a tunnel stands in a statement with actions that open none.',
  why: 'Only OpenTunnel requests carry the port, address and duration of a tunnel: for all others the statement does nothing, or a Deny always holds.',
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
            ? `${item.value} is ${verb} here whatever the tunnel, for its requests carry no ${key}; keep only OpenTunnel in this statement.`
            : `${item.value} is never ${verb} here, for its requests carry no ${key}; give it a statement without that condition.`,
          statement,
        });
      }
    }
  },
};
