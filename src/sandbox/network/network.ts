import { SandboxError } from '../sandbox-error';
import { defaultIds, derivedId, idIn } from './default-ids';
import { instanceConnectRanges } from './instance-connect-ranges';
import type {
  SandboxAclEntryOptions,
  SandboxNetworkAclOptions,
  SandboxNetworkOptions,
  SandboxPrefixListOptions,
  SandboxRouteOptions,
  SandboxRouteTableOptions,
  SandboxRuleOptions,
  SandboxSecurityGroupOptions,
  SandboxSubnetOptions,
} from './network-options';
import { ruleOf, type SecurityGroup, securityGroup } from './security-group';

export interface Vpc {
  readonly id: string;
  readonly cidr: string;
  readonly tags: Readonly<Record<string, string>>;
}

export interface Subnet {
  readonly id: string;
  readonly vpcId: string;
  readonly cidr: string;
  readonly availabilityZone: string;
  readonly tags: Readonly<Record<string, string>>;
}

export interface RouteTable {
  readonly id: string;
  readonly vpcId: string;
  /** Whether subnets without a route table of their own use it. */
  readonly main: boolean;
  /** Subnets that are explicitly associated with it. */
  subnetIds: readonly string[];
  /** Without the route within the VPC. */
  routes: readonly SandboxRouteOptions[];
}

export interface NetworkAcl {
  readonly id: string;
  readonly vpcId: string;
  readonly isDefault: boolean;
  subnetIds: readonly string[];
  /** Without those that deny everything else. */
  entries: readonly SandboxAclEntryOptions[];
}

export interface PrefixList {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly cidrs: readonly string[];
}

/** The IPv4 block of each VPC. The private addresses of instances are in it unless an option says otherwise. */
export const vpcCidr = '127.1.0.0/16';
const publicCidr = '127.1.0.0/17';
const privateCidr = '127.1.128.0/17';

/** An instance or an endpoint: its place in the network, and its security groups. */
export interface Placed {
  readonly securityGroupIds: readonly string[];
  readonly vpcId: string;
  readonly subnetId: string;
  readonly availabilityZone: string;
}

function replace<T extends { readonly id: string }>(items: T[], item: T): void {
  const index = items.findIndex(({ id }) => id === item.id);
  if (index < 0) items.push(item);
  else items[index] = item;
}

function found<T>(item: T | undefined, id: string): T {
  if (item === undefined) throw new SandboxError(`The network has no ${id}`);
  return item;
}

/** The network of one Region: what exists, and how its parts are connected. Without options everything is reachable. */
export class Network {
  readonly region: string;
  readonly accountId: string;
  /** The port that rules concern by default. */
  readonly sshPort: number;
  readonly vpcs: Vpc[] = [];
  readonly subnets: Subnet[] = [];
  readonly routeTables: RouteTable[] = [];
  readonly networkAcls: NetworkAcl[] = [];
  readonly securityGroups: SecurityGroup[] = [];
  readonly prefixLists: PrefixList[] = [];

  /**
   * @param placed Instances and endpoints of the Region. What of theirs no option describes is made: VPCs and
   *   subnets like the default ones, groups that allow SSH.
   * @throws SandboxError if an option is invalid
   */
  constructor(
    sandbox: { readonly region: string; readonly accountId: string; readonly sshPort: number },
    options: SandboxNetworkOptions = {},
    placed: readonly Placed[] = [],
  ) {
    this.region = sandbox.region;
    this.accountId = sandbox.accountId;
    this.sshPort = sandbox.sshPort;
    this.#addPrefixLists(options.prefixLists ?? []);
    const { subnets = [], routeTables = [], networkAcls = [], securityGroups = [] } = options;
    this.#addVpc(defaultIds.vpc);
    for (const { vpcId } of [...subnets, ...routeTables, ...networkAcls, ...securityGroups, ...placed]) {
      if (vpcId !== undefined) this.#addVpc(vpcId);
    }
    for (const subnet of subnets) this.#addSubnet(subnet);
    for (const { vpcId, subnetId, availabilityZone } of placed) {
      if (!this.subnets.some(({ id }) => id === subnetId))
        this.#addSubnet({ id: subnetId, vpcId, availabilityZone });
    }
    for (const table of routeTables) this.#addRouteTable(table);
    for (const acl of networkAcls) this.#addNetworkAcl(acl);
    for (const group of securityGroups) this.#addSecurityGroup(group);
    for (const { vpcId, securityGroupIds } of placed) {
      for (const id of securityGroupIds) {
        if (!this.securityGroups.some((group) => group.id === id))
          this.#addSecurityGroup({ id, vpcId, ingress: this.#sshRules(vpcId) });
      }
    }
  }

  /** The route table of a subnet: its own, or the main one of its VPC. */
  routeTableOf(subnetId: string): RouteTable | undefined {
    const vpcId = this.subnets.find(({ id }) => id === subnetId)?.vpcId;
    return (
      this.routeTables.find(({ subnetIds }) => subnetIds.includes(subnetId)) ??
      this.routeTables.find((table) => table.main && table.vpcId === vpcId)
    );
  }

  /** Replaces rules of a group. @throws SandboxError if the group does not exist or a rule is invalid. */
  setRules(groupId: string, direction: 'ingress' | 'egress', rules: readonly SandboxRuleOptions[]): void {
    const group = found(
      this.securityGroups.find(({ id }) => id === groupId),
      groupId,
    );
    const egress = direction === 'egress';
    group.rules = [
      ...group.rules.filter((rule) => rule.egress !== egress),
      ...rules.map((rule) => ruleOf(groupId, egress, rule, this.sshPort)),
    ];
  }

  /** Replaces the routes of a route table. @throws SandboxError if it does not exist. */
  setRoutes(routeTableId: string, routes: readonly SandboxRouteOptions[]): void {
    found(
      this.routeTables.find(({ id }) => id === routeTableId),
      routeTableId,
    ).routes = routes;
  }

  /** Replaces the entries of a network ACL. @throws SandboxError if it does not exist. */
  setAclEntries(aclId: string, entries: readonly SandboxAclEntryOptions[]): void {
    found(
      this.networkAcls.find(({ id }) => id === aclId),
      aclId,
    ).entries = entries;
  }

  /** Adds a VPC with what each has: a route to the internet, a network ACL that allows all, groups that allow SSH. */
  #addVpc(vpcId: string): void {
    if (this.vpcs.some(({ id }) => id === vpcId)) return;
    const isDefault = vpcId === defaultIds.vpc;
    this.vpcs.push({ id: vpcId, cidr: vpcCidr, tags: isDefault ? { Name: 'sandbox' } : {} });
    const internetGateway = idIn(vpcId, 'internetGateway');
    this.routeTables.push(
      {
        id: idIn(vpcId, 'mainRouteTable'),
        vpcId,
        main: true,
        subnetIds: [],
        routes: [{ destination: '0.0.0.0/0', target: idIn(vpcId, 'natGateway') }],
      },
      {
        id: idIn(vpcId, 'publicRouteTable'),
        vpcId,
        main: false,
        subnetIds: [],
        routes: ['0.0.0.0/0', '::/0'].map((destination) => ({ destination, target: internetGateway })),
      },
    );
    this.networkAcls.push({
      id: idIn(vpcId, 'networkAcl'),
      vpcId,
      isDefault: true,
      subnetIds: [],
      entries: [false, true].flatMap((egress) => [
        { ruleNumber: 100, egress, action: 'allow', cidr: '0.0.0.0/0' },
        { ruleNumber: 101, egress, action: 'allow', cidr: '::/0' },
      ]),
    });
    const instanceGroup = idIn(vpcId, 'instanceGroup');
    const endpointGroup = idIn(vpcId, 'endpointGroup');
    const ownGroup = derivedId('sg', `${vpcId}/default`);
    this.securityGroups.push(
      securityGroup(
        {
          id: ownGroup,
          name: 'default',
          description: 'default VPC security group',
          ingress: [{ protocol: '-1', peer: ownGroup }],
        },
        vpcId,
        this.sshPort,
      ),
      securityGroup(
        {
          id: instanceGroup,
          name: 'ssh',
          description: 'SSH to the instances of the sandbox',
          ingress: this.#sshRules(vpcId),
        },
        vpcId,
        this.sshPort,
      ),
      securityGroup(
        { id: endpointGroup, name: 'endpoint', description: 'EC2 Instance Connect Endpoints of the sandbox' },
        vpcId,
        this.sshPort,
      ),
    );
    if (!isDefault) return;
    this.#addSubnet({ id: defaultIds.publicSubnet, cidr: publicCidr, tags: { Name: 'public' } });
    this.#addSubnet({ id: defaultIds.privateSubnet, cidr: privateCidr, tags: { Name: 'private' } });
  }

  /** Rules that allow SSH, to port 22 too: the port that an endpoint is asked for. */
  #sshRules(vpcId: string): SandboxRuleOptions[] {
    const endpointGroup = idIn(vpcId, 'endpointGroup');
    return [...new Set([22, this.sshPort])].flatMap((port) => [
      { port, peer: '0.0.0.0/0', description: 'SSH' },
      { port, peer: '::/0', description: 'SSH' },
      { port, peer: endpointGroup, description: 'SSH through an EC2 Instance Connect Endpoint' },
    ]);
  }

  /** Adds a subnet, with the public route table unless it is the private one. */
  #addSubnet(options: SandboxSubnetOptions): void {
    const { id, vpcId = defaultIds.vpc, cidr = publicCidr, tags = {} } = options;
    const { availabilityZone = `${this.region}a` } = options;
    replace(this.subnets, { id, vpcId, cidr, availabilityZone, tags });
    if (id !== idIn(vpcId, 'privateSubnet'))
      this.#associate(this.routeTables, idIn(vpcId, 'publicRouteTable'), id);
    this.#associate(this.networkAcls, idIn(vpcId, 'networkAcl'), id);
  }

  /** Makes a route table or a network ACL that of a subnet, instead of the one that it had. */
  #associate(
    items: readonly { readonly id: string; subnetIds: readonly string[] }[],
    id: string,
    subnetId: string,
  ): void {
    for (const item of items) {
      const others = item.subnetIds.filter((other) => other !== subnetId);
      item.subnetIds = item.id === id ? [...others, subnetId] : others;
    }
  }

  #addRouteTable(options: SandboxRouteTableOptions): void {
    const { id, vpcId = defaultIds.vpc, routes = [] } = options;
    const before = this.routeTables.find((table) => table.id === id);
    const { main = before?.main ?? false } = options;
    if (main) {
      for (const table of this.routeTables) {
        if (table.vpcId === vpcId && table.id !== id) replace(this.routeTables, { ...table, main: false });
      }
    }
    replace(this.routeTables, { id, vpcId, main, subnetIds: before?.subnetIds ?? [], routes });
    for (const subnetId of options.subnetIds ?? []) {
      this.#requireSubnet(subnetId);
      this.#associate(this.routeTables, id, subnetId);
    }
  }

  #addNetworkAcl(options: SandboxNetworkAclOptions): void {
    const { id, vpcId = defaultIds.vpc, entries } = options;
    const before = this.networkAcls.find((acl) => acl.id === id);
    const { isDefault = false, subnetIds = [] } = before ?? {};
    replace(this.networkAcls, { id, vpcId, isDefault, subnetIds, entries });
    for (const subnetId of options.subnetIds ?? []) {
      this.#requireSubnet(subnetId);
      this.#associate(this.networkAcls, id, subnetId);
    }
  }

  #requireSubnet(subnetId: string): void {
    found(
      this.subnets.find(({ id }) => id === subnetId),
      subnetId,
    );
  }

  #addSecurityGroup(options: SandboxSecurityGroupOptions): void {
    replace(this.securityGroups, securityGroup(options, defaultIds.vpc, this.sshPort));
  }

  #addPrefixLists(options: readonly SandboxPrefixListOptions[]): void {
    const { ipv4, ipv6 } = instanceConnectRanges(this.region);
    const service = `com.amazonaws.${this.region}`;
    this.prefixLists.push(
      { id: defaultIds.prefixList, name: `${service}.ec2-instance-connect`, ownerId: 'AWS', cidrs: [ipv4] },
      {
        id: defaultIds.ipv6PrefixList,
        name: `${service}.ipv6.ec2-instance-connect`,
        ownerId: 'AWS',
        cidrs: [ipv6],
      },
    );
    for (const { id, name, cidrs, ownerId = this.accountId } of options) {
      replace(this.prefixLists, { id, name, cidrs, ownerId });
    }
  }
}
