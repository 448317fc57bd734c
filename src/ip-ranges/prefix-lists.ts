import { DescribeManagedPrefixListsCommand, type EC2Client } from '@aws-sdk/client-ec2';
import { callAws } from '../aws/call';
import type { Deadline } from '../aws/deadline';
import type { PolicyStatement } from '../aws/policy-statement';
import type { Family } from './document';

/** A prefix list that AWS manages for the service. A rule that refers to it follows AWS's changes by itself. */
export interface ServicePrefixList {
  /** `pl-…` */
  readonly id: string;
  readonly name: string;
  readonly family: Family;
}

const describeStatement: PolicyStatement = {
  Effect: 'Allow',
  Action: 'ec2:DescribeManagedPrefixLists',
  Resource: '*',
};

/** Returns the names of the service's prefix lists in a Region. */
function prefixListNames(region: string): Readonly<Record<Family, string>> {
  return {
    ipv4: `com.amazonaws.${region}.ec2-instance-connect`,
    ipv6: `com.amazonaws.${region}.ipv6.ec2-instance-connect`,
  };
}

/**
 * Returns the prefix lists of the service that the Region has.
 * @throws EicError of the call, such as `EIC_CREDENTIALS_MISSING` or `EIC_ACCESS_DENIED`
 */
export async function findPrefixLists(
  ec2: EC2Client,
  region: string,
  deadline: Deadline,
): Promise<readonly ServicePrefixList[]> {
  const names = prefixListNames(region);
  const command = new DescribeManagedPrefixListsCommand({
    Filters: [{ Name: 'prefix-list-name', Values: Object.values(names) }],
  });
  const call = { action: 'ec2:DescribeManagedPrefixLists', statement: describeStatement };
  const { PrefixLists = [] } = await callAws(call, deadline, (abortSignal) =>
    ec2.send(command, { abortSignal }),
  );
  return (['ipv4', 'ipv6'] as const).flatMap((family) =>
    PrefixLists.flatMap(({ PrefixListId: id = '', PrefixListName: name, OwnerId }) =>
      // Anybody can give a list of their own such a name.
      name === names[family] && OwnerId === 'AWS' && /^pl-[0-9a-f]{8,32}$/.test(id)
        ? [{ id, name, family }]
        : [],
    ),
  );
}
