import { describeInstanceConnectEndpoints, openTunnel } from '../semantics/eic-actions';
import { findAllowed } from '../semantics/find-allowed';
import { deniesAlways } from '../semantics/grants';
import { mayAllow } from '../semantics/may-allow';
import { namedAction, placeOfAction } from '../semantics/places';
import type { Rule } from './rule';

/** Reports a policy that allows to open tunnels, but not to look up the endpoints. */
export const endpointDescribeMissing: Rule = {
  id: 'endpoint-describe-missing',
  summary: 'OpenTunnel is allowed, but ec2:DescribeInstanceConnectEndpoints is not.',
  why: 'The AWS CLI and the console look up the endpoint and its DNS name before they open a tunnel. They fail unless another policy of the same role allows that.',
  recommended: 'warning',
  strict: 'error',
  fixable: false,
  judgesGrants: true,
  check({ policy, siblings, report }) {
    if (mayAllow([policy, ...siblings], describeInstanceConnectEndpoints)) return;
    const isNamed = policy.statements.some(
      (statement) =>
        statement.effect === 'Allow' &&
        namedAction(statement, describeInstanceConnectEndpoints) !== undefined,
    );
    // describe-instances-resource reports a wrong resource. This rule also reports a Deny.
    const denied = policy.statements.some((statement) =>
      deniesAlways(statement, describeInstanceConnectEndpoints),
    );
    if (isNamed && !denied) return;
    const tunnelling = policy.statements.find((statement) => findAllowed(policy, statement, openTunnel));
    if (tunnelling === undefined) return;
    report({
      at: placeOfAction(tunnelling, openTunnel),
      message: denied
        ? 'This policy denies ec2:DescribeInstanceConnectEndpoints; remove it from the Deny and allow it with "Resource": "*".'
        : 'Nothing in this policy allows ec2:DescribeInstanceConnectEndpoints; add a statement that allows it with "Resource": "*".',
      statement: tunnelling,
    });
  },
};
