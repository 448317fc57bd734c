import type { Network } from '../network/network';
import type { SecurityGroupRule } from '../network/security-group';
import { describedPage } from './described-list';
import type { Ec2Operation } from './ec2-call';
import { tagSet } from './tag-set';
import type { XmlElements } from './xml';

/** Returns what every response about a rule says of it: all but the group that it may reference. */
export function ownElements(rule: SecurityGroupRule): XmlElements {
  const { id, groupId, egress, protocol, ports, peer, description } = rule;
  return {
    securityGroupRuleId: id,
    groupId,
    isEgress: egress,
    ipProtocol: protocol,
    fromPort: ports?.[0] ?? -1,
    toPort: ports?.[1] ?? -1,
    cidrIpv4: peer.kind === 'ipv4' ? peer.cidr : undefined,
    cidrIpv6: peer.kind === 'ipv6' ? peer.cidr : undefined,
    prefixListId: peer.kind === 'prefix-list' ? peer.id : undefined,
    description,
  };
}

/** Returns a rule as the calls on rules describe it. */
export function ruleElement(rule: SecurityGroupRule, network: Network): XmlElements {
  const { accountId, region } = network;
  const { id, groupId, peer, tags } = rule;
  const vpcId = network.securityGroups.find((group) => group.id === groupId)?.vpcId;
  return {
    ...ownElements(rule),
    groupOwnerId: accountId,
    referencedGroupInfo: peer.kind === 'group' ? { groupId: peer.id, userId: accountId, vpcId } : undefined,
    tagSet: tagSet(tags),
    securityGroupRuleArn: `arn:aws:ec2:${region}:${accountId}:security-group-rule/${id}`,
  };
}

function filterValues(rule: SecurityGroupRule, name: string): readonly string[] | undefined {
  switch (name) {
    case 'group-id':
      return [rule.groupId];
    case 'security-group-rule-id':
      return [rule.id];
    default:
      return undefined;
  }
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupRules.html */
export const describeSecurityGroupRules: Ec2Operation = ({ parameters, network, pageSize }) => {
  const page = describedPage(
    { parameters, pageSize },
    {
      all: network.securityGroups.flatMap(({ rules }) => rules),
      id: {
        parameter: 'SecurityGroupRuleId',
        of: ({ id }) => id,
        prefix: 'sgr-',
        error: 'InvalidSecurityGroupRuleId',
        noun: 'security group rule ID',
      },
      filterValues,
      tagsOf: ({ tags }) => tags,
      results: [5, 1000],
    },
  );
  return {
    securityGroupRuleSet: page.items.map((rule) => ruleElement(rule, network)),
    nextToken: page.nextToken,
  };
};
