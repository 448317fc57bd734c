import ipaddr from 'ipaddr.js';
import type { Family, ServicePrefix } from './document';
import type { GroupRule } from './group';
import type { ServicePrefixList } from './prefix-lists';

/** Something that a comparison found, in the order of its weight. */
export interface Finding {
  /** `note` does not count as a difference. */
  readonly kind: 'allowed' | 'missing' | 'world' | 'wide' | 'stale' | 'note';
  readonly text: string;
}

/** A comparison of a group's rules on one port with the prefixes that it should allow. */
export interface Comparison {
  readonly findings: readonly Finding[];
  /** Whether exactly the service is let in: nothing is missing, too wide or stale. */
  readonly agrees: boolean;
}

/** The service's prefixes of all Regions, and what is wanted of them. */
export interface Wanted {
  readonly region: string;
  /** The families to compare; undefined for IPv4, and IPv6 if the group has a rule for it. */
  readonly families: readonly Family[] | undefined;
  readonly prefixes: readonly ServicePrefix[];
  readonly prefixLists: readonly ServicePrefixList[];
}

/** Compares the rules of a group that are about a port with the prefixes of the service in one Region. */
export function compareRules(rules: readonly GroupRule[], wanted: Wanted): Comparison {
  const { region, prefixes, prefixLists } = wanted;
  const hasIpv6 = rules.some(({ cidr }) => cidr?.includes(':') === true);
  const families = wanted.families ?? (hasIpv6 ? ['ipv4', 'ipv6'] : ['ipv4']);
  const needed = prefixes.filter((prefix) => prefix.region === region && families.includes(prefix.family));
  const findings: Finding[] = [];
  const lists = rules.flatMap((rule) => {
    const list = prefixLists.find(({ id }) => id === rule.prefixListId);
    return list === undefined ? [] : [{ rule, list }];
  });
  for (const { cidr, family } of needed) {
    const list = lists.find((entry) => entry.list.family === family);
    const covering = rules.filter((rule) => rule.cidr !== undefined && contains(rule.cidr, cidr));
    const exact = covering.find((rule) => contains(cidr, rule.cidr ?? ''));
    if (list !== undefined) {
      findings.push({ kind: 'allowed', text: `${cidr} by ${list.rule.id}, prefix list ${list.list.name}` });
    } else if (covering[0] !== undefined) {
      findings.push({ kind: 'allowed', text: `${cidr} by ${(exact ?? covering[0]).id}` });
    } else findings.push({ kind: 'missing', text: cidr });
  }
  for (const rule of rules) {
    const finding = other(rule, prefixes, region) ?? unknownList(rule, prefixLists);
    if (finding !== undefined) findings.push(finding);
  }
  if (!families.includes('ipv6')) {
    findings.push({ kind: 'note', text: 'IPv6 is not compared: the group has no rule for it on this port.' });
  }
  return { findings, agrees: findings.every(({ kind }) => kind === 'allowed' || kind === 'note') };
}

/** Returns what is wrong with a rule for a range. A range of somebody else is nobody's concern here. */
function other(
  { id, cidr, description }: GroupRule,
  prefixes: readonly ServicePrefix[],
  region: string,
): Finding | undefined {
  if (cidr === undefined || !ipaddr.isValidCIDR(cidr)) return undefined;
  if (/\/0$/.test(cidr)) return { kind: 'world', text: `${cidr} by ${id}: the port is open to the world` };
  const here = prefixes.filter((prefix) => prefix.region === region);
  if (here.some((prefix) => prefix.cidr === cidr || sameRange(prefix.cidr, cidr))) return undefined;
  const inside = here.find((prefix) => contains(cidr, prefix.cidr));
  if (inside !== undefined) return { kind: 'wide', text: `${cidr} by ${id}: wider than ${inside.cidr}` };
  const elsewhere = prefixes.find((prefix) => prefix.region !== region && sameRange(prefix.cidr, cidr));
  if (elsewhere !== undefined) {
    return { kind: 'stale', text: `${cidr} by ${id}: EC2 Instance Connect of ${elsewhere.region}` };
  }
  return /instance.?connect|\beic\b/i.test(description) && !description.startsWith('eic-action:')
    ? {
        kind: 'stale',
        text: `${cidr} by ${id}: no longer of EC2 Instance Connect, which its description names`,
      }
    : undefined;
}

function unknownList(
  { id, prefixListId }: GroupRule,
  prefixLists: readonly ServicePrefixList[],
): Finding | undefined {
  if (prefixListId === undefined || prefixLists.some((list) => list.id === prefixListId)) return undefined;
  return { kind: 'note', text: `The prefix list ${prefixListId} of ${id} is not compared.` };
}

function contains(outer: string, inner: string): boolean {
  if (!ipaddr.isValidCIDR(outer) || !ipaddr.isValidCIDR(inner)) return false;
  const range = ipaddr.parseCIDR(outer);
  const [address, bits] = ipaddr.parseCIDR(inner);
  return address.kind() === range[0].kind() && bits >= range[1] && address.match(range);
}

function sameRange(one: string, two: string): boolean {
  return contains(one, two) && contains(two, one);
}
