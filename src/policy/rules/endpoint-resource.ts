import { openTunnel } from '../semantics/eic-actions';
import { mayReach } from '../semantics/grants';
import { namedAction } from '../semantics/places';
import type { Rule } from './rule';

/** Reports OpenTunnel in a statement without the ARN of an endpoint. */
export const endpointResource: Rule = {
  id: 'endpoint-resource',
  summary: 'OpenTunnel is in a statement whose resources include no EC2 Instance Connect Endpoint.',
  why: 'IAM checks OpenTunnel on the endpoint, not on the instance behind it: the statement has no effect on it.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      if (statement.resource === undefined || namedAction(statement, openTunnel) === undefined) continue;
      if (mayReach(statement, openTunnel)) continue;
      report({
        at: statement.resource.value,
        message: `OpenTunnel works on endpoints, and no resource here is one; write "arn:aws:ec2:<Region>:<account>:instance-connect-endpoint/<endpoint ID>".`,
        statement,
      });
    }
  },
};
