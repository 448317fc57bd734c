import { canonicalCidr } from '../network/cidr';
import type { Network } from '../network/network';
import type { Peer, Permission } from '../network/security-group';
import { AwsError } from './error';
import type { QueryParameters } from './query-parameters';

/** A permission of a call that authorizes or revokes rules. */
export interface AskedPermission extends Permission {
  readonly description: string | undefined;
}

const protocolNames: Readonly<Record<string, string>> = {
  '1': 'icmp',
  '6': 'tcp',
  '17': 'udp',
  '58': 'icmpv6',
};

function protocolOf(text: string): string {
  const name = protocolNames[text] ?? text.toLowerCase();
  if (name === 'all') return '-1';
  if (/^(-1|tcp|udp|icmp|icmpv6|\d{1,3})$/.test(name)) return name;
  throw new AwsError('InvalidParameterValue', `Invalid value '${text}' for IP protocol. Unknown protocol.`);
}

function portsOf(parameters: QueryParameters, protocol: string): Permission['ports'] {
  const [from, to] = [parameters.integer('FromPort'), parameters.integer('ToPort')];
  if (protocol === 'icmp' || protocol === 'icmpv6') return [from ?? -1, to ?? -1];
  if (protocol !== 'tcp' && protocol !== 'udp') return null;
  if (from === undefined || to === undefined) {
    throw new AwsError(
      'InvalidParameterValue',
      "Invalid value 'Must specify both from and to ports with TCP/UDP.' for portRange.",
    );
  }
  if (from < 0 || to > 65_535 || from > to)
    throw new AwsError('InvalidParameterValue', `Invalid TCP/UDP port range (${from}:${to})`);
  return [from, to];
}

function blockOf(kind: 'ipv4' | 'ipv6', text: string): Peer {
  const cidr = canonicalCidr(text);
  if (cidr === undefined || cidr.includes(':') !== (kind === 'ipv6')) {
    throw new AwsError('InvalidParameterValue', `CIDR block ${text} is malformed`);
  }
  return { kind, cidr };
}

function groupOf(id: string, network: Network): Peer {
  if (!network.securityGroups.some((group) => group.id === id)) {
    throw new AwsError('InvalidGroup.NotFound', `The security group '${id}' does not exist`);
  }
  return { kind: 'group', id };
}

function prefixListOf(id: string, network: Network): Peer {
  if (!network.prefixLists.some((list) => list.id === id)) {
    throw new AwsError('InvalidPrefixListID.NotFound', `The prefix list ID '${id}' does not exist`);
  }
  return { kind: 'prefix-list', id };
}

/** The characters that EC2 allows in the description of a rule. */
const descriptionPattern = /^[a-zA-Z0-9. _\-:/()#,@[\]+=&;{}!$*]{0,255}$/;

function descriptionOf(parameters: QueryParameters): string | undefined {
  const description = parameters.get('Description');
  if (description === undefined || descriptionPattern.test(description)) return description || undefined;
  throw new AwsError(
    'InvalidParameterValue',
    'Invalid rule description. Valid descriptions are strings less than 256 characters from the following set:  a-zA-Z0-9. _-:/()#,@[]+=&;{}!$*',
  );
}

/** The four lists of a permission: their parameters, and how their peers are read. */
const lists: readonly (readonly [
  list: string,
  value: string,
  read: (text: string, network: Network) => Peer,
])[] = [
  ['IpRanges', 'CidrIp', (text) => blockOf('ipv4', text)],
  ['Ipv6Ranges', 'CidrIpv6', (text) => blockOf('ipv6', text)],
  ['Groups', 'GroupId', groupOf],
  ['PrefixListIds', 'PrefixListId', prefixListOf],
];

/**
 * Returns the ingress permissions that a call asks for, one for each peer: those of `IpPermissions`, or the one of
 * `IpProtocol`, `FromPort`, `ToPort` and `CidrIp`.
 *
 * @throws AwsError if one is invalid, or if there is none
 */
export function ingressPermissions(parameters: QueryParameters, network: Network): AskedPermission[] {
  const permissions = parameters.structures('IpPermissions').flatMap((permission) => {
    const protocol = protocolOf(permission.require('IpProtocol'));
    const ports = portsOf(permission, protocol);
    return lists.flatMap(([list, value, read]) =>
      permission.structures(list).map((item) => ({
        egress: false,
        protocol,
        ports,
        peer: read(item.require(value), network),
        description: descriptionOf(item),
      })),
    );
  });
  const cidr = parameters.get('CidrIp');
  if (cidr !== undefined) {
    const protocol = protocolOf(parameters.require('IpProtocol'));
    const ports = portsOf(parameters, protocol);
    permissions.push({ egress: false, protocol, ports, peer: blockOf('ipv4', cidr), description: undefined });
  }
  if (permissions.length === 0) {
    throw new AwsError(
      'MissingParameter',
      "Either 'ipPermissions' or 'securityGroupRuleIds' should be provided.",
    );
  }
  return permissions;
}
