import {
  DescribeSecurityGroupsCommand,
  GetManagedPrefixListEntriesCommand,
  type IpPermission,
  type SecurityGroup,
} from '@aws-sdk/client-ec2';
import type { PolicyStatement } from '../../aws/policy-statement';
import type { PrefixLists } from '../network/security-group';
import type { Subject } from '../subject';
import { allPages, ec2Call } from './ec2-call';
import { fact, known } from './fact';
import { hops } from './hops';

/** The security groups of both ends of each hop. */
export const securityGroups = fact(async (subject): Promise<readonly SecurityGroup[]> => {
  const ids = new Set((await hops(subject)).flatMap(({ from, to }) => [...from.groupIds, ...to.groupIds]));
  if (ids.size === 0) return [];
  // As a filter: a group of another account would fail the whole call otherwise.
  const filter = { Name: 'group-id', Values: [...ids] };
  return allPages(async (token) => {
    const command = new DescribeSecurityGroupsCommand({ Filters: [filter], ...token });
    const page = await ec2Call(subject, 'DescribeSecurityGroups', (ec2, options) =>
      ec2.send(command, options),
    );
    return [page.SecurityGroups ?? [], page.NextToken];
  });
});

/** The prefix lists of some rules, and why some of them are not known. */
export interface ReadPrefixLists {
  readonly lists: PrefixLists;
  /** Grants reading those that could not be read. */
  readonly statement: PolicyStatement | undefined;
}

/** Reads the prefix lists that rules refer to. */
export async function prefixListsOf(
  rules: readonly IpPermission[],
  subject: Subject,
): Promise<ReadPrefixLists> {
  const ids = new Set(
    rules.flatMap(({ PrefixListIds = [] }) =>
      PrefixListIds.flatMap(({ PrefixListId }) => PrefixListId ?? []),
    ),
  );
  const read = await Promise.all(
    [...ids].map(async (id) => [id, await known(prefixList(id, subject))] as const),
  );
  const blocks = new Map(read.flatMap(([id, list]) => (list.known ? [[id, list.value] as const] : [])));
  const refused = read.flatMap(([, list]) => (list.known ? [] : (list.statement ?? [])));
  return { lists: (id) => blocks.get(id), statement: refused[0] };
}

async function prefixList(id: string, subject: Subject): Promise<readonly string[]> {
  return allPages(async (token) => {
    const command = new GetManagedPrefixListEntriesCommand({ PrefixListId: id, ...token });
    const page = await ec2Call(subject, 'GetManagedPrefixListEntries', (ec2, options) =>
      ec2.send(command, options),
    );
    return [(page.Entries ?? []).flatMap(({ Cidr }) => Cidr ?? []), page.NextToken];
  });
}
