import ipaddr from 'ipaddr.js';

/** A range of IP addresses of one family, both ends in it. */
export interface AddressRange {
  readonly family: 'ipv4' | 'ipv6';
  readonly first: bigint;
  readonly last: bigint;
}

/** Returns the range of a CIDR block or of a single address; undefined for any other text. */
export function addressRange(text: string): AddressRange | undefined {
  const [address = '', prefix, ...rest] = text.split('/');
  if (rest.length > 0 || !isAddress(address)) return undefined;
  const parsed = ipaddr.parse(address);
  const bits = parsed.kind() === 'ipv4' ? 32 : 128;
  const length = prefix === undefined ? bits : /^\d{1,3}$/.test(prefix) ? Number(prefix) : -1;
  if (length < 0 || length > bits) return undefined;
  const value = parsed.toByteArray().reduce((number, byte) => (number << 8n) | BigInt(byte), 0n);
  const size = 1n << BigInt(bits - length);
  const first = value - (value % size);
  return { family: parsed.kind(), first, last: first + size - 1n };
}

function isAddress(text: string): boolean {
  return ipaddr.IPv6.isValid(text) || ipaddr.IPv4.isValidFourPartDecimal(text);
}

/** Whether each address of the one range is in the other. */
export function covers(outer: AddressRange, inner: AddressRange): boolean {
  return outer.family === inner.family && outer.first <= inner.first && outer.last >= inner.last;
}

/** Whether the ranges have an address in common. */
export function overlap(one: AddressRange, other: AddressRange): boolean {
  return one.family === other.family && one.first <= other.last && one.last >= other.first;
}

/** Returns the size of a range as the length of its prefix, for comparing routes: the longest one decides. */
export function prefixLength({ family, first, last }: AddressRange): number {
  const bits = family === 'ipv4' ? 32 : 128;
  return bits - ((last - first + 1n).toString(2).length - 1);
}

/** Returns an address as a CIDR block of one address. */
export function singleAddressBlock(address: string): string {
  return `${address}/${address.includes(':') ? 128 : 32}`;
}

const local = ['private', 'loopback', 'linkLocal', 'uniqueLocal', 'carrierGradeNat'];

/** Whether an address cannot be reached from the internet: private, shared, loopback, link-local, unique local. */
export function isLocalAddress(address: string): boolean {
  return isAddress(address) && local.includes(ipaddr.parse(address).range());
}
