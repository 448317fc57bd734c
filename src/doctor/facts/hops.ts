import { isIP, isIPv6 } from 'node:net';
import type { InstanceNetworkInterface } from '@aws-sdk/client-ec2';
import type { RouteTarget } from '../../connect/routes/route';
import type { FullyDescribed } from '../../instance/find';
import { isLocalAddress } from '../network/address-range';
import type { Peer } from '../network/peer';
import type { Subject } from '../subject';
import { describedInstance } from './described-instance';
import { dialed } from './dialed';
import { endpoints, wantsEndpoint } from './endpoints';
import { fact } from './fact';
import type { Located } from './located';
import { routeTarget } from './route-target';
import { runnerAddress } from './runner-address';
import { subnetBlock } from './subnets';

/** The network interface of an instance that a connection ends at. */
export interface Destination {
  readonly instanceId: string;
  /** The address that is dialed. */
  readonly address: string;
  /** Its address within the VPC: what rules of the other end see. */
  readonly inVpc: string;
  readonly port: number;
  /** Whether the address is one of the internet: packets to it pass the internet gateway of the VPC. */
  readonly isPublic: boolean;
  readonly vpcId: string;
  readonly subnetId: string;
  readonly groupIds: readonly string[];
}

/** Where a connection begins. Its `address` is the block of all addresses; `locate` asks for more if that matters. */
export interface Origin extends Peer {
  readonly kind: 'runner' | 'endpoint' | 'bastion';
  /** The VPC and subnet, for an origin that is in one that is known. */
  readonly vpcId?: string | undefined;
  readonly subnetId?: string | undefined;
  readonly locate: () => Promise<Located>;
  /**
   * Whether the destination certainly sees this address. A runner that dials a private address may be behind a VPN or
   * NAT, or nowhere near.
   */
  readonly isCertain: boolean;
}

/** One TCP connection on the way to the instance. */
export interface Hop {
  readonly from: Origin;
  readonly to: Destination;
}

/**
 * The TCP connections on the way to the instance: one, or two with a bastion. None if Session Manager or a proxy command
 * leads there: AWS's network rules on that way are not known.
 */
export const hops = fact(async (subject): Promise<readonly Hop[]> => {
  const target = await routeTarget(subject);
  const first = target.bastion ?? target;
  if (first.route === 'ssm' || first.route === 'proxy-command') return [];
  const firstHop = await hopTo(first, await dialed(subject), subject);
  if (target.bastion === undefined) return [firstHop];
  const { inVpc, groupIds, vpcId, subnetId } = firstHop.to;
  const bastion: Origin = {
    kind: 'bastion',
    name: `the bastion ${target.bastion.instance.id}`,
    address: inVpc,
    groupIds,
    vpcId,
    subnetId,
    locate: async () => ({ address: inVpc, source: 'its own' }),
    isCertain: true,
  };
  return [firstHop, { from: bastion, to: destinationOf(target, await describedInstance(subject)) }];
});

async function hopTo(target: RouteTarget, described: FullyDescribed, subject: Subject): Promise<Hop> {
  const to = destinationOf(target, described);
  const address = isIPv6(target.address) ? '::/0' : '0.0.0.0/0';
  if (target.endpoint === undefined) {
    const isFallback = wantsEndpoint(subject, described.instance);
    // Dialed directly because nobody may look for an endpoint: then the way is not known.
    if (isFallback) await endpoints(subject);
    const isCertain = !isFallback && (to.isPublic || subject.runnerIp !== undefined);
    const locate = () => runnerAddress(subject, target.address);
    return { from: { kind: 'runner', name: 'this runner', address, groupIds: [], locate, isCertain }, to };
  }
  const { id } = target.endpoint;
  const endpoint = (await endpoints(subject)).find((one) => one.InstanceConnectEndpointId === id);
  const { SubnetId: subnetId, VpcId: vpcId, SecurityGroupIds = [], PreserveClientIp } = endpoint ?? {};
  // With its own address, an endpoint has one of its subnet; else that of the runner, toward the internet.
  const locate = () =>
    PreserveClientIp === true
      ? runnerAddress(subject, internetAddress)
      : subnetBlock(subject, subnetId, isIPv6(target.address));
  const name = `the endpoint ${id}`;
  return {
    from: {
      kind: 'endpoint',
      name,
      address,
      groupIds: SecurityGroupIds,
      vpcId,
      subnetId,
      locate,
      isCertain: true,
    },
    to,
  };
}

/** Stands for every public address (RFC 5737). */
const internetAddress = '192.0.2.1';

/** Returns the origin with its address, as precisely as it can be told. */
export async function located(origin: Origin): Promise<Origin & { readonly known: Located }> {
  const known = await origin.locate();
  return { ...origin, address: known.address, known };
}

function destinationOf({ address, port }: RouteTarget, { described, instance }: FullyDescribed): Destination {
  const { NetworkInterfaces = [], SecurityGroups = [] } = described;
  const network =
    NetworkInterfaces.find((one) => addressesOf(one).includes(address)) ??
    NetworkInterfaces.find(({ Attachment }) => Attachment?.DeviceIndex === 0) ??
    NetworkInterfaces[0];
  const groups = network?.Groups?.length ? network.Groups : SecurityGroups;
  const own = network?.PrivateIpAddress ?? instance.privateIpv4 ?? address;
  return {
    instanceId: instance.id,
    address,
    inVpc:
      isIPv6(address) || (isLocalAddress(address) && addressesOf(network).includes(address)) ? address : own,
    port,
    isPublic: address === instance.publicIpv4 || (isIP(address) !== 0 && !isLocalAddress(address)),
    vpcId: network?.VpcId ?? instance.vpcId ?? '',
    subnetId: network?.SubnetId ?? instance.subnetId ?? '',
    groupIds: groups.flatMap(({ GroupId }) => GroupId ?? []),
  };
}

function addressesOf(network: InstanceNetworkInterface | undefined): string[] {
  const { Association, PrivateIpAddress, PrivateIpAddresses = [], Ipv6Addresses = [] } = network ?? {};
  return [
    PrivateIpAddress,
    Association?.PublicIp,
    ...PrivateIpAddresses.flatMap((one) => [one.PrivateIpAddress, one.Association?.PublicIp]),
    ...Ipv6Addresses.map(({ Ipv6Address }) => Ipv6Address),
  ].filter((address) => address !== undefined);
}
