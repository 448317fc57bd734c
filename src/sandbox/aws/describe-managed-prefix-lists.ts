import type { Network, PrefixList } from '../network/network';
import { describedPage, maximumResults } from './described-list';
import type { Ec2Operation } from './ec2-call';
import { AwsError } from './error';
import { paginate } from './pagination';

/** Returns the ARN of a prefix list. Those of AWS have the account `aws`. */
export function prefixListArn(
  { id, ownerId }: Pick<PrefixList, 'id' | 'ownerId'>,
  { region }: Network,
): string {
  return `arn:aws:ec2:${region}:${ownerId.toLowerCase()}:prefix-list/${id}`;
}

function filterValues({ id, name, ownerId }: PrefixList, filter: string): readonly string[] | undefined {
  switch (filter) {
    case 'prefix-list-id':
      return [id];
    case 'prefix-list-name':
      return [name];
    case 'owner-id':
      return [ownerId];
    default:
      return undefined;
  }
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeManagedPrefixLists.html */
export const describeManagedPrefixLists: Ec2Operation = ({ parameters, network, pageSize }) => {
  const page = describedPage(
    { parameters, pageSize },
    {
      all: network.prefixLists,
      id: {
        parameter: 'PrefixListId',
        of: ({ id }) => id,
        prefix: 'pl-',
        error: 'InvalidPrefixListID',
        noun: 'prefix list ID',
      },
      filterValues,
      tagsOf: () => ({}),
      results: [1, 100],
    },
  );
  return {
    prefixListSet: page.items.map((list) => {
      const isAws = list.ownerId === 'AWS';
      return {
        prefixListId: list.id,
        addressFamily: list.cidrs.some((cidr) => cidr.includes(':')) ? 'IPv6' : 'IPv4',
        state: 'create-complete',
        prefixListArn: prefixListArn(list, network),
        prefixListName: list.name,
        maxEntries: isAws ? undefined : list.cidrs.length,
        version: isAws ? undefined : 1,
        tagSet: [],
        ownerId: list.ownerId,
      };
    }),
    nextToken: page.nextToken,
  };
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetManagedPrefixListEntries.html */
export const getManagedPrefixListEntries: Ec2Operation = ({ parameters, network, pageSize }) => {
  const id = parameters.require('PrefixListId');
  const list = network.prefixLists.find((known) => known.id === id);
  if (list === undefined)
    throw new AwsError('InvalidPrefixListID.NotFound', `The prefix list ID '${id}' does not exist`);
  const size = Math.min(maximumResults({ parameters }, [1, 100]) ?? 100, pageSize);
  const page = paginate(list.cidrs, size, parameters.get('NextToken'), id);
  return { entrySet: page.items.map((cidr) => ({ cidr })), nextToken: page.nextToken };
};
