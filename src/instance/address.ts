import type { Instance } from './instance';

/**
 * Returns the address for a direct connection to the instance: public IPv4, IPv6, private IPv4, in the order of
 * `aws ec2-instance-connect ssh --connection-type direct`.
 */
export function directAddress({ publicIpv4, ipv6, privateIpv4 }: Instance): string | undefined {
  return publicIpv4 ?? ipv6 ?? privateIpv4;
}
