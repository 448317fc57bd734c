import { derivedId } from '../network/default-ids';
import { type RouteTable, vpcCidr } from '../network/network';
import type { SandboxRouteOptions } from '../network/network-options';
import { describedPage } from './described-list';
import type { Ec2Operation } from './ec2-call';
import type { XmlElements } from './xml';

const local: SandboxRouteOptions = { destination: vpcCidr, target: 'local' };

/** The element that names a route's target, by the prefix of its ID. Gateways without one of their own: `gatewayId`. */
const targetNames: Readonly<Record<string, string>> = {
  nat: 'natGatewayId',
  eigw: 'egressOnlyInternetGatewayId',
  tgw: 'transitGatewayId',
  pcx: 'vpcPeeringConnectionId',
  eni: 'networkInterfaceId',
};

function destinationName(destination: string): string {
  if (destination.startsWith('pl-')) return 'destinationPrefixListId';
  return destination.includes(':') ? 'destinationIpv6CidrBlock' : 'destinationCidrBlock';
}

function routeElement({ destination, target, state = 'active' }: SandboxRouteOptions): XmlElements {
  return {
    [destinationName(destination)]: destination,
    [targetNames[target.replace(/-.*$/, '')] ?? 'gatewayId']: target,
    state,
    origin: target === 'local' ? 'CreateRouteTable' : 'CreateRoute',
  };
}

function associations({ id, main, subnetIds }: RouteTable): XmlElements[] {
  const association = (subnetId: string | undefined): XmlElements => ({
    routeTableAssociationId: derivedId('rtbassoc', `${id}/${subnetId ?? 'main'}`),
    routeTableId: id,
    subnetId,
    main: subnetId === undefined,
    associationState: { state: 'associated' },
  });
  return [...(main ? [association(undefined)] : []), ...subnetIds.map(association)];
}

function filterValues(table: RouteTable, accountId: string, name: string): readonly string[] | undefined {
  const routes = [local, ...table.routes];
  switch (name) {
    case 'route-table-id':
    case 'association.route-table-id':
      return [table.id];
    case 'vpc-id':
      return [table.vpcId];
    case 'association.main':
      return table.main ? ['true'] : table.subnetIds.map(() => 'false');
    case 'association.subnet-id':
      return table.subnetIds;
    case 'route.gateway-id':
      return routes.map(({ target }) => target).filter((target) => /^(local|igw-|vgw-)/.test(target));
    case 'route.nat-gateway-id':
      return routes.map(({ target }) => target).filter((target) => target.startsWith('nat-'));
    case 'route.destination-cidr-block':
      return routes.map(({ destination }) => destination).filter((text) => !text.includes(':'));
    case 'route.state':
      return routes.map(({ state = 'active' }) => state);
    case 'owner-id':
      return [accountId];
    default:
      return undefined;
  }
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRouteTables.html */
export const describeRouteTables: Ec2Operation = ({ parameters, network, accountId, pageSize }) => {
  const page = describedPage(
    { parameters, pageSize },
    {
      all: network.routeTables,
      id: {
        parameter: 'RouteTableId',
        of: ({ id }) => id,
        prefix: 'rtb-',
        error: 'InvalidRouteTableID',
        noun: 'routeTable ID',
      },
      filterValues: (table, name) => filterValues(table, accountId, name),
      tagsOf: () => ({}),
      results: [5, 100],
    },
  );
  return {
    routeTableSet: page.items.map((table) => ({
      routeTableId: table.id,
      vpcId: table.vpcId,
      ownerId: accountId,
      routeSet: [local, ...table.routes].map(routeElement),
      associationSet: associations(table),
      propagatingVgwSet: [],
      tagSet: [],
    })),
    nextToken: page.nextToken,
  };
};
