import type { OpenedConnection } from '../../connect/connection-trace';
import { type RouteTarget, where } from '../../connect/routes/route';
import { type Check, passed } from '../check';
import { connectionAttempt } from '../facts/connection-attempt';
import { failure } from '../failure';

/** Whether the route leads to something that accepts connections. */
export const portReachable: Check = {
  id: 'port-reachable',
  group: 'network',
  title: 'Port',
  asks: 'Does something accept connections on the port, over the route that is used?',
  permissions: ['ec2:DescribeInstanceConnectEndpoints', 'ec2-instance-connect:OpenTunnel'],
  needs: ['route'],
  explainedBy: ['status-checks', 'route-table', 'security-groups', 'egress', 'network-acl'],
  async run(subject) {
    const { target, trace, error } = await connectionAttempt(subject);
    const { opened } = trace;
    if (target !== undefined && opened !== undefined && isReached(target, opened)) {
      return passed(`${where(target)} accepts connections.`, [
        `${opening[target.route]} took ${Math.round(opened.openMs)} ms`,
        ...(trace.attempts > 1 ? [`opened at attempt ${trace.attempts}`] : []),
      ]);
    }
    if (error !== undefined) return failure(error);
    throw new Error('a connection that neither failed nor reached the server');
  },
};

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
