/** A rule of a security group, as an option of a sandbox. */
export interface SandboxRuleOptions {
  /** `sgr-` and 17 hexadecimal digits; default: random. */
  readonly id?: string;
  /** `tcp` (default), `udp`, `icmp`, `icmpv6`, a protocol number, or `-1` for all. */
  readonly protocol?: string;
  /** A port, or the first and the last port; default: the SSH port of the sandbox. All ports with the protocol `-1`. */
  readonly port?: number | readonly [from: number, to: number];
  /** An IPv4 or IPv6 CIDR block, `sg-…` or `pl-…`: the source of an ingress rule, the destination of an egress rule. */
  readonly peer: string;
  readonly description?: string;
  readonly tags?: Readonly<Record<string, string>>;
}

/** A security group. */
export interface SandboxSecurityGroupOptions {
  /** `sg-` and at most 17 hexadecimal digits. The ID of a default group replaces it. */
  readonly id: string;
  /** Default: the ID. */
  readonly name?: string;
  readonly description?: string;
  /** Default: the VPC that instances have by default. */
  readonly vpcId?: string;
  readonly tags?: Readonly<Record<string, string>>;
  /** Default: none. */
  readonly ingress?: readonly SandboxRuleOptions[];
  /** Default: everything to `0.0.0.0/0`, as in a new group of EC2. */
  readonly egress?: readonly SandboxRuleOptions[];
}

/** A subnet. */
export interface SandboxSubnetOptions {
  /** The ID of a default subnet replaces it. */
  readonly id: string;
  /** Default: the VPC that instances have by default. */
  readonly vpcId?: string;
  /** Default: a part of the VPC's block. */
  readonly cidr?: string;
  readonly availabilityZone?: string;
  readonly tags?: Readonly<Record<string, string>>;
}

/** A route. */
export interface SandboxRouteOptions {
  /** An IPv4 or IPv6 CIDR block, or `pl-…`. */
  readonly destination: string;
  /** `igw-…`, `nat-…`, `eigw-…`, `tgw-…`, `vgw-…`, `pcx-…` or `eni-…`. */
  readonly target: string;
  /** Default `active`. */
  readonly state?: 'active' | 'blackhole';
}

/** A route table. The route within the VPC is always there. */
export interface SandboxRouteTableOptions {
  /** The ID of a default route table replaces it. */
  readonly id: string;
  /** Default: the VPC that instances have by default. */
  readonly vpcId?: string;
  /** Whether subnets without a route table of their own use it; default `false`. */
  readonly main?: boolean;
  /** Subnets that use it, instead of the route table that they had. */
  readonly subnetIds?: readonly string[];
  readonly routes?: readonly SandboxRouteOptions[];
}

/** An entry of a network ACL. */
export interface SandboxAclEntryOptions {
  /** 1 to 32766. The lowest number that matches decides. */
  readonly ruleNumber: number;
  /** Default `false`: traffic to the subnet. */
  readonly egress?: boolean;
  readonly action: 'allow' | 'deny';
  /** The protocol number, such as `6` for TCP; default `-1`, all. */
  readonly protocol?: string;
  /** An IPv4 or IPv6 CIDR block. */
  readonly cidr: string;
  /** A port, or the first and the last port; default: all. */
  readonly port?: number | readonly [from: number, to: number];
}

/** A network ACL. The entries that deny everything else are always there. */
export interface SandboxNetworkAclOptions {
  /** The ID of a default network ACL replaces it. */
  readonly id: string;
  /** Default: the VPC that instances have by default. */
  readonly vpcId?: string;
  /** Subnets that use it, instead of the network ACL that they had. */
  readonly subnetIds?: readonly string[];
  readonly entries: readonly SandboxAclEntryOptions[];
}

/** A managed prefix list. */
export interface SandboxPrefixListOptions {
  /** `pl-…`. The ID of a default list replaces it. */
  readonly id: string;
  readonly name: string;
  /** CIDR blocks, all of one address family. */
  readonly cidrs: readonly string[];
  /** Default: the account. `AWS` for a list of AWS. */
  readonly ownerId?: string;
}

/** Additions to the default network of a sandbox. They replace a default part that has the same ID. */
export interface SandboxNetworkOptions {
  readonly subnets?: readonly SandboxSubnetOptions[];
  readonly routeTables?: readonly SandboxRouteTableOptions[];
  readonly networkAcls?: readonly SandboxNetworkAclOptions[];
  readonly securityGroups?: readonly SandboxSecurityGroupOptions[];
  readonly prefixLists?: readonly SandboxPrefixListOptions[];
}
