import type { Subnet } from '../network/network';
import { describedPage } from './described-list';
import type { Ec2Operation } from './ec2-call';
import { tagSet } from './tag-set';

/** AWS reserves five addresses in each subnet. */
function availableAddresses(cidr: string): number {
  return 2 ** (32 - Number(cidr.replace(/^.*\//, ''))) - 5;
}

function filterValues(subnet: Subnet, accountId: string, name: string): readonly string[] | undefined {
  switch (name) {
    case 'subnet-id':
      return [subnet.id];
    case 'vpc-id':
      return [subnet.vpcId];
    case 'cidr':
    case 'cidr-block':
    case 'cidrBlock':
      return [subnet.cidr];
    case 'availability-zone':
    case 'availabilityZone':
      return [subnet.availabilityZone];
    case 'state':
      return ['available'];
    case 'owner-id':
      return [accountId];
    default:
      return undefined;
  }
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSubnets.html */
export const describeSubnets: Ec2Operation = ({ parameters, network, accountId, pageSize, instances }) => {
  const page = describedPage(
    { parameters, pageSize },
    {
      all: network.subnets,
      id: {
        parameter: 'SubnetId',
        of: ({ id }) => id,
        prefix: 'subnet-',
        error: 'InvalidSubnetID',
        noun: 'subnet ID',
      },
      filterValues: (subnet, name) => filterValues(subnet, accountId, name),
      tagsOf: ({ tags }) => tags,
      results: [5, 1000],
    },
  );
  return {
    subnetSet: page.items.map((subnet) => {
      const inside = instances.filter(({ subnetId }) => subnetId === subnet.id);
      const routes = network.routeTableOf(subnet.id)?.routes ?? [];
      return {
        subnetId: subnet.id,
        subnetArn: `arn:aws:ec2:${network.region}:${accountId}:subnet/${subnet.id}`,
        state: 'available',
        ownerId: accountId,
        vpcId: subnet.vpcId,
        cidrBlock: subnet.cidr,
        ipv6CidrBlockAssociationSet: [],
        availableIpAddressCount: availableAddresses(subnet.cidr) - inside.length,
        availabilityZone: subnet.availabilityZone,
        defaultForAz: false,
        mapPublicIpOnLaunch: routes.some(({ target }) => target.startsWith('igw-')),
        assignIpv6AddressOnCreation: false,
        enableDns64: false,
        ipv6Native: false,
        privateDnsNameOptionsOnLaunch: {
          hostnameType: 'ip-name',
          enableResourceNameDnsARecord: false,
          enableResourceNameDnsAAAARecord: false,
        },
        tagSet: tagSet(subnet.tags),
      };
    }),
    nextToken: page.nextToken,
  };
};
