import ipaddr from 'ipaddr.js';

/** An inbound rule of a security group, as far as it is read here. */
export interface IngressRule {
  /** `sgr-…` */
  readonly id: string;
  readonly protocol: string;
  readonly fromPort: number;
  readonly toPort: number;
  /** An IPv4 or IPv6 range; undefined if the source is a prefix list or another group. */
  readonly cidr: string | undefined;
  readonly description: string;
  readonly tags: ReadonlyMap<string, string>;
}

/** One TCP port, opened to one address. AWS has at most one rule for it in a group. */
export interface Opening {
  readonly port: number;
  /** A single address as a range, `/32` or `/128`. */
  readonly cidr: string;
}

/** The description of every rule that is made here begins with this. */
export const descriptionStart = 'eic-action: ';

/** The key of every tag that is made here begins with this. */
export const tagKeyStart = 'eic-action:';

/** Whether a rule was made here, and by nobody else: only such rules are ever tagged or removed. */
export function isOurs(rule: IngressRule): boolean {
  return rule.description.startsWith(descriptionStart) && leaseTags(rule).length > 0;
}

/** Whether a rule is the one that allows exactly this. */
export function isRuleFor(rule: IngressRule, { port, cidr }: Opening): boolean {
  return (
    rule.protocol === 'tcp' &&
    rule.fromPort === port &&
    rule.toPort === port &&
    rule.cidr !== undefined &&
    sameRange(rule.cidr, cidr)
  );
}

/** Returns an address as the range that holds it alone, in the form in which AWS shows it. */
export function rangeOf(address: string): string {
  const parsed = ipaddr.process(address);
  return `${parsed.toString()}/${parsed.kind() === 'ipv6' ? 128 : 32}`;
}

/** The tags of the runs that use a rule, or are about to remove it. */
export function leaseTags({ tags }: IngressRule): [key: string, value: string][] {
  return [...tags].filter(([key]) => key.startsWith(tagKeyStart));
}

function sameRange(one: string, other: string): boolean {
  return ipaddr.isValidCIDR(one) && ipaddr.isValidCIDR(other) && normal(one) === normal(other);
}

function normal(cidr: string): string {
  const [address, bits] = ipaddr.parseCIDR(cidr);
  return `${address.toNormalizedString()}/${bits}`;
}
