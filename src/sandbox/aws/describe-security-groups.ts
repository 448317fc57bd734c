import type { SecurityGroup, SecurityGroupRule } from '../network/security-group';
import { describedPage } from './described-list';
import type { Ec2Operation } from './ec2-call';
import { AwsError } from './error';
import { tagSet } from './tag-set';
import type { XmlElements } from './xml';

/**
 * Returns rules as EC2 writes them in permissions: one item for each protocol and port range, with its peers in four
 * lists.
 */
function ipPermissions(rules: readonly SecurityGroupRule[], accountId: string): XmlElements[] {
  const groups = new Map<string, SecurityGroupRule[]>();
  for (const rule of rules) {
    const key = JSON.stringify([rule.protocol, rule.ports]);
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return [...groups.values()].map((alike) => {
    const [{ protocol = '-1', ports = null } = {}] = alike;
    const peers = (kind: SecurityGroupRule['peer']['kind'], name: string): XmlElements[] =>
      alike.flatMap(({ peer, description }) => {
        if (peer.kind !== kind) return [];
        const value = 'cidr' in peer ? peer.cidr : peer.id;
        return [{ ...(kind === 'group' && { userId: accountId }), [name]: value, description }];
      });
    return {
      ipProtocol: protocol,
      fromPort: ports?.[0],
      toPort: ports?.[1],
      groups: peers('group', 'groupId'),
      ipRanges: peers('ipv4', 'cidrIp'),
      ipv6Ranges: peers('ipv6', 'cidrIpv6'),
      prefixListIds: peers('prefix-list', 'prefixListId'),
    };
  });
}

function permissionValues(rules: readonly SecurityGroupRule[], name: string): readonly string[] | undefined {
  const peers = (kind: SecurityGroupRule['peer']['kind']): string[] =>
    rules.flatMap(({ peer }) => {
      if (peer.kind !== kind) return [];
      return 'cidr' in peer ? peer.cidr : peer.id;
    });
  switch (name) {
    case 'cidr':
      return peers('ipv4');
    case 'ipv6-cidr':
      return peers('ipv6');
    case 'group-id':
      return peers('group');
    case 'prefix-list-id':
      return peers('prefix-list');
    case 'protocol':
      return rules.map(({ protocol }) => protocol);
    case 'from-port':
      return rules.flatMap(({ ports }) => (ports === null ? [] : String(ports[0])));
    case 'to-port':
      return rules.flatMap(({ ports }) => (ports === null ? [] : String(ports[1])));
    default:
      return undefined;
  }
}

function filterValues(group: SecurityGroup, accountId: string, name: string): readonly string[] | undefined {
  const [, egress, permission = ''] = /^(egress\.)?ip-permission\.(.*)$/.exec(name) ?? [];
  if (permission !== '') {
    return permissionValues(
      group.rules.filter((rule) => rule.egress === (egress !== undefined)),
      permission,
    );
  }
  switch (name) {
    case 'group-id':
      return [group.id];
    case 'group-name':
      return [group.name];
    case 'description':
      return [group.description];
    case 'vpc-id':
      return [group.vpcId];
    case 'owner-id':
      return [accountId];
    default:
      return undefined;
  }
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroups.html */
export const describeSecurityGroups: Ec2Operation = ({ parameters, network, accountId, pageSize }) => {
  const names = parameters.list('GroupName');
  for (const name of names) {
    if (!network.securityGroups.some((group) => group.name === name))
      throw new AwsError(
        'InvalidGroup.NotFound',
        `The security group '${name}' does not exist in default VPC`,
      );
  }
  const page = describedPage(
    { parameters, pageSize },
    {
      all: network.securityGroups.filter(({ name }) => names.length === 0 || names.includes(name)),
      id: {
        parameter: 'GroupId',
        of: ({ id }) => id,
        prefix: 'sg-',
        error: 'InvalidGroupId',
        noun: 'security group',
      },
      filterValues: (group, name) => filterValues(group, accountId, name),
      tagsOf: ({ tags }) => tags,
      results: [5, 1000],
    },
  );
  return {
    securityGroupInfo: page.items.map((group) => ({
      ownerId: accountId,
      groupId: group.id,
      groupName: group.name,
      groupDescription: group.description,
      vpcId: group.vpcId,
      securityGroupArn: `arn:aws:ec2:${network.region}:${accountId}:security-group/${group.id}`,
      ipPermissions: ipPermissions(
        group.rules.filter(({ egress }) => !egress),
        accountId,
      ),
      ipPermissionsEgress: ipPermissions(
        group.rules.filter(({ egress }) => egress),
        accountId,
      ),
      tagSet: tagSet(group.tags),
    })),
    nextToken: page.nextToken,
  };
};
