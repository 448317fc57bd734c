import { isIPv4, isIPv6 } from 'node:net';
import ipaddr from 'ipaddr.js';
import { isRegionName } from '../aws/region-name';

/** The two families of IP addresses. */
export type Family = 'ipv4' | 'ipv6';

/** A range of addresses from which the service connects to instances. */
export interface ServicePrefix {
  readonly cidr: string;
  readonly family: Family;
  readonly region: string;
}

/** The parts of `ip-ranges.json` that are read. */
export interface IpRanges {
  /** The time of publication as seconds since 1970, as AWS writes it. */
  readonly syncToken: string;
  /** Such as `2026-11-25-18-03-12`, in UTC. */
  readonly createDate: string;
  /** Every Region that the file names, for any service. */
  readonly regions: ReadonlySet<string>;
  /** The prefixes of EC2 Instance Connect, in the order of the file. */
  readonly prefixes: readonly ServicePrefix[];
}

/** The service's name in the file. */
export const service = 'EC2_INSTANCE_CONNECT';

/** The text is not `ip-ranges.json`. The message quotes nothing of it. */
export class InvalidRanges extends Error {
  override readonly name = 'InvalidRanges';
}

/**
 * Shortest prefix that is accepted, in bits. AWS's own are of 27 bits and more; a file that has been tampered with must not
 * open a port to half of the internet.
 */
const minBits: Readonly<Record<Family, number>> = { ipv4: 16, ipv6: 32 };

/**
 * Parses `ip-ranges.json`. Each prefix of the service is checked to be a network's address with its length.
 * @throws {InvalidRanges}
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/aws-ip-syntax.html
 */
export function parseIpRanges(text: string): IpRanges {
  const document = record(json(text), 'It');
  const syncToken = stringOf(document, 'syncToken', /^\d{1,15}$/);
  const createDate = stringOf(document, 'createDate', /^\d{4}(-\d{2}){5}$/);
  const ipv4 = list(document, 'prefixes');
  const ipv6 = list(document, 'ipv6_prefixes');
  const regions = new Set<string>();
  const prefixes = [
    ...servicePrefixes(ipv4, 'ipv4', 'ip_prefix', regions),
    ...servicePrefixes(ipv6, 'ipv6', 'ipv6_prefix', regions),
  ];
  if (prefixes.length === 0) throw new InvalidRanges(`It has no prefix of ${service}.`);
  return { syncToken, createDate, regions, prefixes };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidRanges('It is not JSON.');
  }
}

function record(value: unknown, subject: string): object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new InvalidRanges(`${subject} is not a JSON object.`);
}

function stringOf(document: object, name: string, form: RegExp): string {
  const value: unknown = Reflect.get(document, name);
  if (typeof value === 'string' && form.test(value)) return value;
  throw new InvalidRanges(`Its ${name} is missing or not in the known form.`);
}

function list(document: object, name: string): readonly unknown[] {
  const value: unknown = Reflect.get(document, name);
  if (Array.isArray(value)) return value;
  throw new InvalidRanges(`Its ${name} is missing or no list.`);
}

function servicePrefixes(
  entries: readonly unknown[],
  family: Family,
  field: 'ip_prefix' | 'ipv6_prefix',
  regions: Set<string>,
): ServicePrefix[] {
  const found: ServicePrefix[] = [];
  for (const [index, value] of entries.entries()) {
    const place = `${family === 'ipv4' ? 'prefixes' : 'ipv6_prefixes'}[${index}]`;
    const entry = record(value, place);
    const region: unknown = Reflect.get(entry, 'region');
    const isRegion = typeof region === 'string' && isRegionName(region);
    if (isRegion) regions.add(region);
    if (Reflect.get(entry, 'service') !== service) continue;
    if (!isRegion) throw new InvalidRanges(`${place}.region is not the name of a Region.`);
    const cidr: unknown = Reflect.get(entry, field);
    if (typeof cidr !== 'string' || !isNetwork(cidr, family)) {
      throw new InvalidRanges(`${place}.${field} is not a range of ${family === 'ipv4' ? 'IPv4' : 'IPv6'}.`);
    }
    found.push({ cidr, family, region });
  }
  return found;
}

/** Whether a text is a range in CIDR notation that begins at its network's address, and is not too wide. */
function isNetwork(text: string, family: Family): boolean {
  const [address = '', length = '', ...more] = text.split('/');
  // ipaddr.js also takes octal and hexadecimal numbers.
  const isAddress = family === 'ipv4' ? isIPv4(address) : isIPv6(address) && !address.includes('%');
  if (!isAddress || !/^\d{1,3}$/.test(length) || more.length > 0 || !ipaddr.isValidCIDR(text)) return false;
  const [parsed, bits] = ipaddr.parseCIDR(text);
  const first =
    parsed.kind() === 'ipv4'
      ? ipaddr.IPv4.networkAddressFromCIDR(text)
      : ipaddr.IPv6.networkAddressFromCIDR(text);
  return bits >= minBits[family] && first.toNormalizedString() === parsed.toNormalizedString();
}
