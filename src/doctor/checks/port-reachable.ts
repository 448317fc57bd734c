import { BastionFailure } from '../../connect/bastion';
import type { OpenedConnection } from '../../connect/connection-trace';
import { type RouteTarget, where } from '../../connect/routes/route';
import type { EicError } from '../../eic-error';
import { type Check, passed } from '../check';
import { connectionAttempt } from '../facts/connection-attempt';
import { failure } from '../failure';

/** Whether packets reach the port over the route, and responses come back. */
export const portReachable: Check = {
  id: 'port-reachable',
  group: 'network',
  title: 'Port',
  asks: 'Does the instance respond on the port, over the route that is used?',
  permissions: ['ec2:DescribeInstanceConnectEndpoints', 'ec2-instance-connect:OpenTunnel'],
  needs: ['instance-state', 'route'],
  explainedBy: ['status-checks', 'endpoint', 'route-table', 'security-groups', 'egress', 'network-acl'],
  async run(subject) {
    const { target, trace, error } = await connectionAttempt(subject);
    const { opened } = trace;
    if (target !== undefined && opened !== undefined && isReached(target, opened)) {
      return passed(`${where(target)} accepts connections.`, [
        `${opening[target.route]} took ${Math.round(opened.openMs)} ms`,
        ...(trace.attempts > 1 ? [`opened at attempt ${trace.attempts}`] : []),
      ]);
    }
    // A firewall drops packets. A refusal comes from the machine itself, so the way to it is open.
    if (target !== undefined && isRefusal(error)) return passed(`${where(target)} responds: it refuses.`);
    if (error !== undefined) return failure(error);
    throw new Error('a connection that neither failed nor reached the server');
  },
};

/** Returns whether the instance itself refused the connection: the refusal of a bastion says nothing about it. */
export function isRefusal(error: EicError | undefined): error is EicError {
  return error?.code === 'EIC_REFUSED' && !(error instanceof BastionFailure);
}

/** A tunnel is open before its far end is connected to the instance: there, only a response tells. */
function isReached({ route }: RouteTarget, { firstWords }: OpenedConnection): boolean {
  return route === 'direct' || firstWords?.heardAnything === true;
}

const opening: Readonly<Record<RouteTarget['route'], string>> = {
  direct: 'connecting',
  endpoint: "the endpoint's tunnel",
  bastion: 'connecting through the bastion',
  ssm: 'the session of Session Manager',
  'proxy-command': 'the proxy command',
};
