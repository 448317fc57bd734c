import type { IpPermission } from '@aws-sdk/client-ec2';
import { addressRange, covers, overlap } from './address-range';
import type { Peer, Verdict } from './peer';

/** Returns the CIDR blocks of a prefix list; undefined if they are not known. */
export type PrefixLists = (id: string) => readonly string[] | undefined;

/**
 * Returns whether rules of security groups, all of one direction, allow TCP between their members and a peer on a port.
 * Rules only allow, so their order does not matter.
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
 */
export function groupVerdict(
  rules: readonly IpPermission[],
  peer: Peer,
  port: number,
  prefixLists: PrefixLists,
): Verdict {
  const verdicts = rules
    .filter((rule) => concerns(rule, port))
    .map((rule) => ruleVerdict(rule, peer, prefixLists));
  if (verdicts.includes('allowed')) return 'allowed';
  return verdicts.includes('unclear') ? 'unclear' : 'denied';
}

/** Whether a rule is about TCP and the port. */
export function concerns({ IpProtocol, FromPort, ToPort }: IpPermission, port: number): boolean {
  if (IpProtocol === '-1') return true;
  if (IpProtocol !== 'tcp' && IpProtocol !== '6') return false;
  // A TCP rule without ports is for all of them, as is one from -1.
  if (FromPort === undefined || ToPort === undefined || FromPort === -1) return true;
  return FromPort <= port && port <= ToPort;
}

function ruleVerdict(
  { IpRanges = [], Ipv6Ranges = [], PrefixListIds = [], UserIdGroupPairs = [] }: IpPermission,
  { address, groupIds }: Peer,
  prefixLists: PrefixLists,
): Verdict {
  if (UserIdGroupPairs.some(({ GroupId = '' }) => groupIds.includes(GroupId))) return 'allowed';
  const blocks = [
    ...IpRanges.map(({ CidrIp }) => CidrIp),
    ...Ipv6Ranges.map(({ CidrIpv6 }) => CidrIpv6),
  ].filter((block) => block !== undefined);
  const lists = PrefixListIds.map(({ PrefixListId = '' }) => prefixLists(PrefixListId));
  const all = [...blocks, ...lists.flatMap((list) => list ?? [])];
  const verdict = blocksVerdict(all, address);
  return verdict === 'denied' && lists.includes(undefined) ? 'unclear' : verdict;
}

function blocksVerdict(blocks: readonly string[], address: string): Verdict {
  const wanted = addressRange(address);
  if (wanted === undefined) return 'unclear';
  const ranges = blocks.flatMap((block) => addressRange(block) ?? []);
  if (ranges.some((range) => covers(range, wanted))) return 'allowed';
  return ranges.some((range) => overlap(range, wanted)) ? 'unclear' : 'denied';
}

/** Returns a rule as evidence shows it: `tcp 22 from 0.0.0.0/0, sg-…`. */
export function ruleText(rule: IpPermission, preposition: 'from' | 'to'): string {
  const { IpProtocol, FromPort, ToPort } = rule;
  const protocol = IpProtocol === '-1' ? 'all traffic' : IpProtocol;
  const isAll = IpProtocol === '-1' || FromPort === undefined || FromPort === -1;
  const ports = isAll ? '' : FromPort === ToPort ? ` ${FromPort}` : ` ${FromPort}-${ToPort}`;
  const peers = [
    ...(rule.IpRanges ?? []).map(({ CidrIp }) => CidrIp),
    ...(rule.Ipv6Ranges ?? []).map(({ CidrIpv6 }) => CidrIpv6),
    ...(rule.PrefixListIds ?? []).map(({ PrefixListId }) => PrefixListId),
    ...(rule.UserIdGroupPairs ?? []).map(({ GroupId }) => GroupId),
  ];
  return `${protocol}${ports} ${preposition} ${peers.join(', ')}`;
}
