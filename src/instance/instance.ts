/** What EC2 says of an instance, as far as connecting to it needs it. */
export interface Instance {
  /** `i-…` */
  readonly id: string;
  /** The value of its `Name` tag. Anybody who may tag the instance chose it: untrusted text. */
  readonly name?: string;
  /** EC2's word: `pending`, `running`, `shutting-down`, `terminated`, `stopping`, `stopped`. */
  readonly state: string;
  readonly region: string;
  /** The account that owns it, 12 digits; absent where EC2 did not say. */
  readonly accountId?: string;
  readonly availabilityZone?: string;
  readonly imageId?: string;
  readonly vpcId?: string;
  readonly subnetId?: string;
  readonly publicIpv4?: string;
  readonly privateIpv4?: string;
  readonly ipv6?: string;
  readonly publicDnsName?: string;
  readonly privateDnsName?: string;
}
