import { remotePortKey } from '../semantics/condition-key';
import { openTunnel } from '../semantics/eic-actions';
import { findAllowed } from '../semantics/find-allowed';
import { conditionsOn } from '../semantics/grants';
import { placeOfAction } from '../semantics/places';
import type { Rule } from './rule';

const ports = { first: 1, last: 65_535 } as const;

/** Reports tunnels to any port. */
export const endpointRemotePort: Rule = {
  id: 'endpoint-remote-port',
  summary: 'OpenTunnel is allowed to every port.',
  why: 'The endpoint then gives access to every service on the instances that it reaches, not only to SSH.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  check({ policy, report }) {
    // Tests the lowest and the highest port that the policy does not name.
    const named = new Set(
      policy.statements.flatMap((statement) =>
        conditionsOn(statement, remotePortKey).flatMap(({ values }) =>
          values.map(({ text }) => Number(text)),
        ),
      ),
    );
    let [low, high]: [number, number] = [ports.first, ports.last];
    while (named.has(low)) low++;
    while (named.has(high)) high--;
    for (const statement of policy.statements) {
      const allows = (port: number): boolean =>
        findAllowed(policy, statement, openTunnel, { keys: { [remotePortKey]: String(port) } }) !== undefined;
      if (!allows(low) || !allows(high)) continue;
      report({
        at: placeOfAction(statement, openTunnel),
        message:
          'OpenTunnel is allowed to every port of the instances; add "NumericEquals": { "ec2-instance-connect:remotePort": "22" } to the Condition.',
        statement,
      });
    }
  },
};
