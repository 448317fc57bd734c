/** An instance as EC2 describes it, with the parts that connecting needs. */
export interface Instance {
  /** `i-…` */
  readonly id: string;
  /** The value of its `Name` tag. Untrusted text: anybody who may tag the instance can set it. */
  readonly name?: string;
  /** Its tags, with `Name`. Untrusted text, too. */
  readonly tags?: ReadonlyMap<string, string>;
  /** EC2's name: `pending`, `running`, `shutting-down`, `terminated`, `stopping`, `stopped`. */
  readonly state: string;
  readonly region: string;
  /** The account that owns it, 12 digits; absent if EC2 did not say. */
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
