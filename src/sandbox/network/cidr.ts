import { isIPv4, isIPv6 } from 'node:net';

/** An address as a number. @throws SyntaxError if it is not an IP address */
function numberOf(address: string): bigint {
  if (isIPv4(address)) return address.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n);
  // The URL parser writes an IPv4 ending as hexadecimal groups.
  const plain = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = '', tail] = plain.split('::');
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':'));
  const last = groups(tail ?? '');
  const zeros = tail === undefined ? 0 : 8 - groups(head).length - last.length;
  const all = [...groups(head), ...Array.from({ length: zeros }, () => '0'), ...last];
  return all.reduce((sum, group) => sum * 65_536n + BigInt(`0x${group}`), 0n);
}

function addressOf(number: bigint, isV4: boolean): string {
  const parts = isV4 ? 4 : 8;
  const bits = isV4 ? 8n : 16n;
  const groups = Array.from({ length: parts }, (_, index) =>
    Number((number >> (bits * BigInt(parts - 1 - index))) & ((1n << bits) - 1n)),
  );
  if (isV4) return groups.join('.');
  return new URL(`http://[${groups.map((group) => group.toString(16)).join(':')}]`).hostname.slice(1, -1);
}

/** An IPv4 or IPv6 block. */
interface Block {
  readonly isV4: boolean;
  readonly start: bigint;
  readonly length: number;
}

/** Parses a CIDR block. Undefined if it is malformed. */
function parseBlock(cidr: string): Block | undefined {
  const [, address = '', bits = ''] = /^([^/]+)\/(\d{1,3})$/.exec(cidr) ?? [];
  const isV4 = isIPv4(address);
  const width = isV4 ? 32 : 128;
  const length = Number(bits);
  if (bits === '' || length > width || !(isV4 || (isIPv6(address) && !address.includes('%'))))
    return undefined;
  const size = BigInt(width - length);
  return { isV4, start: (numberOf(address) >> size) << size, length };
}

/** Returns a CIDR block as EC2 writes it: without the bits after the prefix. Undefined if it is malformed. */
export function canonicalCidr(cidr: string): string | undefined {
  const block = parseBlock(cidr);
  return block && `${addressOf(block.start, block.isV4)}/${block.length}`;
}
