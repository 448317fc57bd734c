import type { Vpc } from '../network/network';
import { describedPage } from './described-list';
import type { Ec2Operation } from './ec2-call';
import { tagSet } from './tag-set';

function filterValues(vpc: Vpc, accountId: string, name: string): readonly string[] | undefined {
  switch (name) {
    case 'vpc-id':
      return [vpc.id];
    case 'cidr':
    case 'cidr-block-association.cidr-block':
      return [vpc.cidr];
    case 'state':
      return ['available'];
    case 'is-default':
      return ['false'];
    case 'owner-id':
      return [accountId];
    default:
      return undefined;
  }
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcs.html */
export const describeVpcs: Ec2Operation = ({ parameters, network, accountId, pageSize }) => {
  const page = describedPage(
    { parameters, pageSize },
    {
      all: network.vpcs,
      id: { parameter: 'VpcId', of: ({ id }) => id, prefix: 'vpc-', error: 'InvalidVpcID', noun: 'vpc ID' },
      filterValues: (vpc, name) => filterValues(vpc, accountId, name),
      tagsOf: ({ tags }) => tags,
      results: [5, 1000],
    },
  );
  return {
    vpcSet: page.items.map(({ id, cidr, tags }) => ({
      vpcId: id,
      ownerId: accountId,
      state: 'available',
      cidrBlock: cidr,
      cidrBlockAssociationSet: [
        {
          cidrBlock: cidr,
          associationId: id.replace('vpc-', 'vpc-cidr-assoc-'),
          cidrBlockState: { state: 'associated' },
        },
      ],
      dhcpOptionsId: 'dopt-0a1b2c3d4e5f60718',
      instanceTenancy: 'default',
      isDefault: false,
      tagSet: tagSet(tags),
    })),
    nextToken: page.nextToken,
  };
};
