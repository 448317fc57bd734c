import type { NetworkAclEntry } from '@aws-sdk/client-ec2';
import { addressRange, covers, overlap } from './address-range';
import type { Verdict } from './peer';

/** First and last port. */
export type Ports = readonly [from: number, to: number];

/**
 * The ports that a connection may come from: those of NAT gateways and of every system. Linux takes 32768 to 60999.
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html#nacl-ephemeral-ports
 */
export const ephemeralPorts: Ports = [1024, 65_535];

/** The verdict of a network ACL about some ports. */
export interface PortsVerdict {
  readonly ports: Ports;
  readonly verdict: Verdict;
  /** The entry that decides; undefined if none matches, which denies. */
  readonly entry: NetworkAclEntry | undefined;
}

/**
 * Returns what a network ACL says about TCP to ports, from or to an address or CIDR block: one verdict for each range of
 * ports for which the same entry decides, in their order. Of the entries that match, that with the lowest number decides.
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html
 */
export function aclVerdicts(
  entries: readonly NetworkAclEntry[],
  egress: boolean,
  address: string,
  [from, to]: Ports,
): readonly PortsVerdict[] {
  const ordered = entries
    .filter((entry) => entry.Egress === egress && isTcp(entry))
    .toSorted((one, other) => (one.RuleNumber ?? 0) - (other.RuleNumber ?? 0));
  const starts = ordered.flatMap((entry) => {
    const [first, last] = portsOf(entry);
    return [first, last + 1];
  });
  const bounds = [...new Set([from, ...starts.filter((port) => port > from && port <= to)])].toSorted(
    (one, other) => one - other,
  );
  return bounds.map((first, index) => {
    const last = (bounds[index + 1] ?? to + 1) - 1;
    return { ports: [first, last], ...decided(ordered, first, address) };
  });
}

function decided(
  ordered: readonly NetworkAclEntry[],
  port: number,
  address: string,
): Omit<PortsVerdict, 'ports'> {
  for (const entry of ordered) {
    const [first, last] = portsOf(entry);
    if (port < first || port > last) continue;
    const match = matches(entry, address);
    if (match === 'yes') return { verdict: entry.RuleAction === 'allow' ? 'allowed' : 'denied', entry };
    if (match === 'perhaps') return { verdict: 'unclear', entry };
  }
  return { verdict: 'denied', entry: undefined };
}

function isTcp({ Protocol }: NetworkAclEntry): boolean {
  return Protocol === '-1' || Protocol === '6';
}

/** An entry for all protocols is for all ports. */
function portsOf({ Protocol, PortRange }: NetworkAclEntry): Ports {
  if (Protocol === '-1' || PortRange === undefined) return [0, 65_535];
  return [PortRange.From ?? 0, PortRange.To ?? 65_535];
}

function matches({ CidrBlock, Ipv6CidrBlock }: NetworkAclEntry, address: string): 'yes' | 'no' | 'perhaps' {
  const range = addressRange(CidrBlock ?? Ipv6CidrBlock ?? '');
  const wanted = addressRange(address);
  if (range === undefined || wanted === undefined) return 'perhaps';
  if (covers(range, wanted)) return 'yes';
  return overlap(range, wanted) ? 'perhaps' : 'no';
}

/** Returns an entry as evidence shows it: `rule 90 deny tcp 22 198.51.100.0/24`. */
export function entryText(entry: NetworkAclEntry): string {
  const { RuleNumber = 0, RuleAction, Protocol, CidrBlock, Ipv6CidrBlock } = entry;
  const [from, to] = portsOf(entry);
  const ports = from === 0 && to === 65_535 ? '' : from === to ? ` ${from}` : ` ${from}-${to}`;
  // EC2 shows the entry that denies everything else as *.
  const number = RuleNumber >= 32_767 ? '*' : RuleNumber;
  return `rule ${number} ${RuleAction} ${Protocol === '-1' ? 'all' : 'tcp'}${ports} ${CidrBlock ?? Ipv6CidrBlock}`;
}
