import type { RouteTable } from '@aws-sdk/client-ec2';
import { type Check, type CheckResult, notApplicable, passed } from '../check';
import { type Hop, hops, located } from '../facts/hops';
import { routeTables } from '../facts/route-tables';
import { routeTarget, routeText, routeTo, tableOfSubnet } from '../network/route-table';
import type { Subject } from '../subject';
import { asCertain, worst } from '../worst';

/** Whether the subnet of each instance on the way has a route for the responses to the connection. */
export const routeTableCheck: Check = {
  id: 'route-table',
  group: 'network',
  title: 'Route table',
  asks: 'Does the route table of the subnet lead back to where the connection comes from?',
  permissions: ['ec2:DescribeInstances', 'ec2:DescribeInstanceConnectEndpoints', 'ec2:DescribeRouteTables'],
  needs: ['route'],
  async run(subject) {
    // Within a VPC there is always a route.
    const crossing = (await hops(subject)).filter(({ from, to }) => from.vpcId !== to.vpcId);
    if (crossing.length === 0)
      return notApplicable('The connection stays within the VPC, or its way is not known.');
    return worst(
      await Promise.all(crossing.map(async (hop) => asCertain(await judge(hop, subject), hop.from))),
    );
  },
};

async function judge(hop: Hop, subject: Subject): Promise<CheckResult> {
  const { to } = hop;
  const tables = (await routeTables(subject)).filter(({ VpcId }) => VpcId === to.vpcId);
  const table = tableOfSubnet(tables, to.subnetId);
  if (table === undefined)
    return { state: 'unknown', summary: `EC2 shows no route table of ${to.subnetId}.` };
  const evidence = [
    `${table.RouteTableId}, ${isMainFor(table, to.subnetId) ? 'the main one of the VPC' : `of ${to.subnetId}`}`,
    ...(table.Routes ?? []).map(routeText),
  ];
  const address = await peerAddress(hop, table);
  if (address === undefined) {
    return { state: 'unknown', summary: 'It cannot be told without the address at the other end.', evidence };
  }
  const found = routeTo(table, address);
  const shown = address.includes('/') ? 'the internet' : address;
  if (found === undefined)
    return noWay(`${table.RouteTableId} has no route to ${shown}.`, evidence, to.isPublic);
  if (found.State === 'blackhole') {
    const text = `The route of ${table.RouteTableId} to ${shown} leads to ${routeTarget(found)}, which no longer exists.`;
    return { state: 'failed', summary: text, evidence, remedy: 'Replace this route.' };
  }
  const target = routeTarget(found);
  // A public address belongs to the internet gateway: responses through anything else have another source address.
  if (to.isPublic && !/^(igw-|local)/.test(target)) {
    const text = `${table.RouteTableId} leads to ${shown} through ${target}, so the public address of ${to.instanceId} cannot be reached.`;
    return noWay(text, evidence, true);
  }
  return passed(`${table.RouteTableId} leads to ${shown} through ${target}.`, evidence);
}

/** The default route tells enough if there is one for a connection from the internet. */
async function peerAddress({ from, to }: Hop, table: RouteTable): Promise<string | undefined> {
  if (to.isPublic && routeTo(table, from.address) !== undefined) return from.address;
  const { address } = await located(from);
  if (!address.includes('/')) return address;
  return to.isPublic ? address : undefined;
}

function noWay(summary: string, evidence: readonly string[], isPublic: boolean): CheckResult {
  const remedy = isPublic
    ? 'Add a route to an internet gateway (0.0.0.0/0 or ::/0 to igw-…), move the instance to a public subnet, or connect through an endpoint (`connection-type: endpoint`).'
    : 'Add a route, or connect through an endpoint (`connection-type: endpoint`).';
  return { state: 'failed', summary, evidence, remedy };
}

function isMainFor({ Associations = [] }: RouteTable, subnetId: string): boolean {
  return !Associations.some(({ SubnetId }) => SubnetId === subnetId);
}
