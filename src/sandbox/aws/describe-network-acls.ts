import { derivedId } from '../network/default-ids';
import type { NetworkAcl } from '../network/network';
import type { SandboxAclEntryOptions } from '../network/network-options';
import { describedPage } from './described-list';
import type { Ec2Operation } from './ec2-call';
import type { XmlElements } from './xml';

/** The entry that EC2 shows as `*`: it denies everything else. */
function lastEntries(egress: boolean): SandboxAclEntryOptions[] {
  return [
    { ruleNumber: 32_767, egress, action: 'deny', cidr: '0.0.0.0/0' },
    { ruleNumber: 32_768, egress, action: 'deny', cidr: '::/0' },
  ];
}

function entryElement(entry: SandboxAclEntryOptions): XmlElements {
  const { ruleNumber, egress = false, action, protocol = '-1', cidr, port } = entry;
  const [from, to] = typeof port === 'number' ? [port, port] : (port ?? []);
  return {
    ruleNumber,
    protocol,
    ruleAction: action,
    egress,
    [cidr.includes(':') ? 'ipv6CidrBlock' : 'cidrBlock']: cidr,
    portRange: from === undefined ? undefined : { from, to },
  };
}

function filterValues(acl: NetworkAcl, accountId: string, name: string): readonly string[] | undefined {
  switch (name) {
    case 'network-acl-id':
    case 'association.network-acl-id':
      return [acl.id];
    case 'vpc-id':
      return [acl.vpcId];
    case 'association.subnet-id':
      return acl.subnetIds;
    case 'default':
      return [String(acl.isDefault)];
    case 'owner-id':
      return [accountId];
    default:
      return undefined;
  }
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkAcls.html */
export const describeNetworkAcls: Ec2Operation = ({ parameters, network, accountId, pageSize }) => {
  const page = describedPage(
    { parameters, pageSize },
    {
      all: network.networkAcls,
      id: {
        parameter: 'NetworkAclId',
        of: ({ id }) => id,
        prefix: 'acl-',
        error: 'InvalidNetworkAclID',
        noun: 'networkAcl ID',
      },
      filterValues: (acl, name) => filterValues(acl, accountId, name),
      tagsOf: () => ({}),
      results: [5, 1000],
    },
  );
  return {
    networkAclSet: page.items.map((acl) => ({
      networkAclId: acl.id,
      vpcId: acl.vpcId,
      ownerId: accountId,
      default: acl.isDefault,
      entrySet: [true, false].flatMap((egress) =>
        [...acl.entries.filter((entry) => (entry.egress ?? false) === egress), ...lastEntries(egress)].map(
          entryElement,
        ),
      ),
      associationSet: acl.subnetIds.map((subnetId) => ({
        networkAclAssociationId: derivedId('aclassoc', `${acl.id}/${subnetId}`),
        networkAclId: acl.id,
        subnetId,
      })),
      tagSet: [],
    })),
    nextToken: page.nextToken,
  };
};
