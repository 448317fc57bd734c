import type { Route, RouteTable, RouteTableAssociation } from '@aws-sdk/client-ec2';
import { addressRange, covers, prefixLength } from './address-range';

/** Returns the route table of a subnet: its own, or the main one of its VPC; undefined if neither is among those. */
export function tableOfSubnet(tables: readonly RouteTable[], subnetId: string): RouteTable | undefined {
  const has = (matches: (association: RouteTableAssociation) => boolean) =>
    tables.find(({ Associations = [] }) => Associations.some(matches));
  return has(({ SubnetId }) => SubnetId === subnetId) ?? has(({ Main }) => Main === true);
}

/**
 * Returns the route that packets to an address take: the one with the longest prefix. Routes to prefix lists, such as
 * those of gateway endpoints, are not looked at. Undefined if there is none.
 */
export function routeTo({ Routes = [] }: RouteTable, address: string): Route | undefined {
  const wanted = addressRange(address);
  if (wanted === undefined) return undefined;
  let best: { readonly route: Route; readonly length: number } | undefined;
  for (const route of Routes) {
    const range = addressRange(route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock ?? '');
    if (range === undefined || !covers(range, wanted)) continue;
    const length = prefixLength(range);
    if (best === undefined || length > best.length) best = { route, length };
  }
  return best?.route;
}

/** Returns the ID of what a route leads to: `igw-…`, `nat-…`, `local`, `tgw-…`. */
export function routeTarget(route: Route): string {
  return (
    route.GatewayId ??
    route.NatGatewayId ??
    route.EgressOnlyInternetGatewayId ??
    route.TransitGatewayId ??
    route.VpcPeeringConnectionId ??
    route.NetworkInterfaceId ??
    route.LocalGatewayId ??
    route.CarrierGatewayId ??
    'nothing'
  );
}

/** Returns a route as evidence shows it: `0.0.0.0/0 → igw-… (active)`. */
export function routeText(route: Route): string {
  const destination = route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock ?? '';
  return `${destination} → ${routeTarget(route)} (${route.State ?? 'unknown'})`;
}
