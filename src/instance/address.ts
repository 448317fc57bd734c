import type { Instance } from './instance';

/**
 * The address for a connection that goes straight to the instance: public IPv4, IPv6, private IPv4, in the order
 * that `aws ec2-instance-connect ssh --connection-type direct` takes.
 */
export function directAddress({ publicIpv4, ipv6, privateIpv4 }: Instance): string | undefined {
  return publicIpv4 ?? ipv6 ?? privateIpv4;
}
