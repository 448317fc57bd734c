import { openTunnel } from '../semantics/eic-actions';
import { mayReach } from '../semantics/grants';
import { namedAction } from '../semantics/places';
import type { Rule } from './rule';

/** A tunnel that is allowed on something else than an endpoint. */
export const endpointResource: Rule = {
  id: 'endpoint-resource',
  summary: 'OpenTunnel stands with resources of which none is an EC2 Instance Connect Endpoint.',
  why: 'IAM asks for OpenTunnel on the endpoint, not on the instance behind it: the statement does nothing for it.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      if (statement.resource === undefined || namedAction(statement, openTunnel) === undefined) continue;
      if (mayReach(statement, openTunnel)) continue;
      report({
        at: statement.resource.value,
        message: `OpenTunnel works on endpoints, and none is meant here; write "arn:aws:ec2:<Region>:<account>:instance-connect-endpoint/<endpoint ID>".`,
        statement,
      });
    }
  },
};
