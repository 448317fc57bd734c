import { DescribeRouteTablesCommand, type RouteTable } from '@aws-sdk/client-ec2';
import { allPages, ec2Call } from './ec2-call';
import { fact } from './fact';
import { hops } from './hops';

/** The route tables of the VPCs that the hops end in: subnets without one of their own use the main one. */
export const routeTables = fact(async (subject): Promise<readonly RouteTable[]> => {
  const ids = new Set((await hops(subject)).map(({ to }) => to.vpcId));
  ids.delete('');
  if (ids.size === 0) return [];
  const filter = { Name: 'vpc-id', Values: [...ids] };
  return allPages(async (token) => {
    const command = new DescribeRouteTablesCommand({ Filters: [filter], ...token });
    const page = await ec2Call(subject, 'DescribeRouteTables', (ec2, options) => ec2.send(command, options));
    return [page.RouteTables ?? [], page.NextToken];
  });
});
