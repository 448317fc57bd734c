import { throughText } from '../../connect/routes/route';
import { type Check, passed } from '../check';
import { dialed } from '../facts/dialed';
import { wantsEndpoint } from '../facts/endpoints';
import { known } from '../facts/fact';
import { routeTarget } from '../facts/route-target';

/** Which way leads to the instance, and whether it has an address for that. */
export const route: Check = {
  id: 'route',
  group: 'network',
  title: 'Address and route',
  asks: 'Does the instance have an address for the route, and which one is it?',
  permissions: ['ec2:DescribeInstances', 'ec2:DescribeInstanceConnectEndpoints'],
  needs: ['instance-found', 'bastion', 'endpoint'],
  async run(subject) {
    const found = await known(routeTarget(subject));
    const { instance } = await dialed(subject);
    const { publicIpv4, privateIpv4, ipv6 } = instance;
    const evidence = [
      `public IPv4: ${publicIpv4 ?? 'none'}`,
      `private IPv4: ${privateIpv4 ?? 'none'}`,
      `IPv6: ${ipv6 ?? 'none'}`,
    ];
    if (!found.known) {
      const { error } = found;
      const failures = ['EIC_NO_ADDRESS', 'EIC_NO_ENDPOINT', 'EIC_SESSION_MANAGER_FAILED'];
      if (!failures.includes(error.code)) throw error;
      return { state: 'failed', summary: error.message, evidence, remedy: error.remedy };
    }
    const { value: target } = found;
    const { route: kind, address, port } = target;
    const way = `${address} port ${port}${throughText(target)}`;
    if (kind === 'ssm') return passed('Session Manager leads to the instance.', evidence);
    if (kind === 'proxy-command') return passed(`The proxy command leads to ${way}.`, evidence);
    return passed(
      `${capitalized(kind)} to ${way}.${reason(kind, wantsEndpoint(subject, instance), publicIpv4)}`,
      evidence,
    );
  },
};

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function reason(kind: string, endpointWanted: boolean, publicIpv4: string | undefined): string {
  if (kind === 'direct' && endpointWanted) return ' No endpoint was found.';
  if (kind === 'direct' && publicIpv4 !== undefined) return ' It has a public address.';
  return '';
}
