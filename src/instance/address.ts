import { BlockList, isIP } from 'node:net';
import type { Instance } from './instance';

/**
 * Returns the address for a direct connection to the instance: public IPv4, IPv6, private IPv4, in the order of
 * `aws ec2-instance-connect ssh --connection-type direct`.
 */
export function directAddress({ publicIpv4, ipv6, privateIpv4 }: Instance): string | undefined {
  return publicIpv4 ?? ipv6 ?? privateIpv4;
}

/**
 * Returns the address for a connection through an endpoint: private IPv4, else IPv6, in the order of
 * `aws ec2-instance-connect ssh --connection-type eice`.
 */
export function endpointAddress({ privateIpv4, ipv6 }: Instance): string | undefined {
  return privateIpv4 ?? ipv6;
}

/**
 * Returns the address that `connection-type: auto` reaches through an endpoint if there is one: the private IPv4 address
 * of an instance that has no public one. Undefined for an instance that `auto` connects to directly.
 */
export function autoEndpointAddress({ publicIpv4, privateIpv4 }: Instance): string | undefined {
  return publicIpv4 === undefined ? privateIpv4 : undefined;
}

/** The IPv4 ranges that VPCs use for private addresses (VPC user guide, "VPC CIDR blocks"), and loopback. */
const privateIpv4 = new BlockList();
for (const [network, prefix] of [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
] as const) {
  privateIpv4.addSubnet(network, prefix);
}

/** Returns whether an endpoint can have the address as its target: a private IPv4 address, or any IPv6 address. */
export function isEndpointTarget(address: string): boolean {
  return isIP(address) === 6 || (isIP(address) === 4 && privateIpv4.check(address));
}

/**
 * Returns the address of an instance within its network: private IPv4, else IPv6, else public IPv4. For connections
 * that begin in that network.
 */
export function privateAddress({ privateIpv4, ipv6, publicIpv4 }: Instance): string | undefined {
  return privateIpv4 ?? ipv6 ?? publicIpv4;
}
