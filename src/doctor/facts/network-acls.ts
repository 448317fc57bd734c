import { DescribeNetworkAclsCommand, type NetworkAcl } from '@aws-sdk/client-ec2';
import { allPages, ec2Call } from './ec2-call';
import { fact } from './fact';
import { hops } from './hops';

/** The network ACLs of the subnets of both ends of each hop. Each subnet has exactly one. */
export const networkAcls = fact(async (subject): Promise<readonly NetworkAcl[]> => {
  const ids = new Set((await hops(subject)).flatMap(({ from, to }) => [from.subnetId ?? '', to.subnetId]));
  ids.delete('');
  if (ids.size === 0) return [];
  const filter = { Name: 'association.subnet-id', Values: [...ids] };
  return allPages(async (token) => {
    const command = new DescribeNetworkAclsCommand({ Filters: [filter], ...token });
    const page = await ec2Call(subject, 'DescribeNetworkAcls', (ec2, options) => ec2.send(command, options));
    return [page.NetworkAcls ?? [], page.NextToken];
  });
});
