import { randomBytes } from 'node:crypto';
import { SandboxError } from '../sandbox-error';
import type { SandboxRuleOptions, SandboxSecurityGroupOptions } from './network-options';

/** Source of an ingress rule, destination of an egress rule. */
export type Peer =
  | { readonly kind: 'ipv4'; readonly cidr: string }
  | { readonly kind: 'ipv6'; readonly cidr: string }
  | { readonly kind: 'prefix-list'; readonly id: string }
  | { readonly kind: 'group'; readonly id: string };

/** The traffic that a rule allows. Two rules of a group with the same permission are duplicates. */
export interface Permission {
  readonly egress: boolean;
  /** `tcp`, `udp`, `icmp`, `icmpv6`, another protocol's number, or `-1` for all. */
  readonly protocol: string;
  /** First and last port, or ICMP type and code; `null`: all. */
  readonly ports: readonly [from: number, to: number] | null;
  readonly peer: Peer;
}

/** A rule of a security group. */
export interface SecurityGroupRule extends Permission {
  /** `sgr-…` */
  readonly id: string;
  readonly groupId: string;
  description: string | undefined;
  tags: Readonly<Record<string, string>>;
}

/** A security group. Its rules change at run time. */
export interface SecurityGroup {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly vpcId: string;
  tags: Readonly<Record<string, string>>;
  rules: readonly SecurityGroupRule[];
}

/** Returns a text that two permissions share only if they are duplicates. */
export function permissionKey({ egress, protocol, ports, peer }: Permission): string {
  return JSON.stringify([egress, protocol, ports, Object.values(peer)]);
}

/** Returns the rule for a permission, with a new ID. */
export function newRule(
  groupId: string,
  permission: Permission,
  description?: string,
  tags: Readonly<Record<string, string>> = {},
): SecurityGroupRule {
  const { egress, protocol, ports, peer } = permission;
  const id = `sgr-0${randomBytes(8).toString('hex')}`;
  return { id, groupId, egress, protocol, ports, peer, description, tags };
}

/** Returns the peer that a text names. @throws SandboxError */
function peerNamed(text: string): Peer {
  if (text.startsWith('sg-')) return { kind: 'group', id: text };
  if (text.startsWith('pl-')) return { kind: 'prefix-list', id: text };
  if (/^[0-9.]+\/\d{1,2}$/.test(text)) return { kind: 'ipv4', cidr: text };
  if (/^[0-9a-f:.]*:[0-9a-f:.]*\/\d{1,3}$/i.test(text)) return { kind: 'ipv6', cidr: text };
  throw new SandboxError(`Neither a CIDR block, sg-… nor pl-…: ${text}`);
}

function portsOf({ protocol = 'tcp', port }: SandboxRuleOptions, sshPort: number): Permission['ports'] {
  if (protocol === '-1') return null;
  const ports = port ?? sshPort;
  return typeof ports === 'number' ? [ports, ports] : [ports[0], ports[1]];
}

/** Returns the rule that an option describes. @throws SandboxError */
export function ruleOf(
  groupId: string,
  egress: boolean,
  options: SandboxRuleOptions,
  sshPort: number,
): SecurityGroupRule {
  const { protocol = 'tcp', description, tags = {} } = options;
  const permission = { egress, protocol, ports: portsOf(options, sshPort), peer: peerNamed(options.peer) };
  const rule = newRule(groupId, permission, description, tags);
  return options.id === undefined ? rule : { ...rule, id: options.id };
}

/** Everything to everywhere, as in a new group of EC2. */
const allEgress: readonly SandboxRuleOptions[] = [{ protocol: '-1', peer: '0.0.0.0/0' }];

/** Fills in the defaults of a group. @throws SandboxError if an ID or a rule is invalid. */
export function securityGroup(
  options: SandboxSecurityGroupOptions,
  defaultVpcId: string,
  sshPort: number,
): SecurityGroup {
  const { id, name = id, description = name, vpcId = defaultVpcId, tags = {} } = options;
  if (!/^sg-[a-f0-9]{1,17}$/.test(id)) throw new SandboxError(`Not a security group ID: ${id}`);
  const { ingress = [], egress = allEgress } = options;
  const rules = [
    ...ingress.map((rule) => ruleOf(id, false, rule, sshPort)),
    ...egress.map((rule) => ruleOf(id, true, rule, sshPort)),
  ];
  return { id, name, description, vpcId, tags, rules };
}
