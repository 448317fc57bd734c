import { describe, expect, it } from 'vitest';
import { addressRange, covers, overlap, prefixLength } from '../../../src/doctor/network/address-range';

function range(text: string) {
  const found = addressRange(text);
  if (found === undefined) throw new Error(`no range: ${text}`);
  return found;
}

describe('a range of addresses', () => {
  it.each([
    ['10.0.0.0/8', '10.255.255.255', true],
    ['10.0.0.0/8', '11.0.0.0', false],
    ['10.1.2.3/8', '10.0.0.1', true],
    ['0.0.0.0/0', '203.0.113.7', true],
    ['203.0.113.7/32', '203.0.113.7', true],
    ['203.0.113.7', '203.0.113.7/32', true],
    ['203.0.113.0/29', '203.0.113.8', false],
    ['10.0.0.0/16', '10.0.0.0/8', false],
    ['::/0', '2001:db8::1', true],
    ['::/0', '10.0.0.1', false],
    ['0.0.0.0/0', '2001:db8::1', false],
    ['2001:db8::/32', '2001:db8:ffff::/48', true],
  ])('%s covers %s: %s', (outer, inner, expected) => {
    expect(covers(range(outer), range(inner))).toBe(expected);
  });

  it.each([
    ['10.0.0.0/16', '10.0.0.0/8', true],
    ['10.0.0.0/9', '10.128.0.0/9', false],
  ])('%s and %s have an address in common: %s', (one, other, expected) => {
    expect(overlap(range(one), range(other))).toBe(expected);
  });

  it.each([
    ['0.0.0.0/0', 0],
    ['10.0.0.0/8', 8],
    ['10.0.0.1', 32],
    ['2001:db8::/56', 56],
  ])('%s has the prefix length %i', (text, length) => {
    expect(prefixLength(range(text))).toBe(length);
  });

  it.each(['', '10.0.0.0/33', '10.0.0/8', '10.0.0.0/8/8', 'pl-0123456789abcdef0', '10.0.0.0/', '300.0.0.1'])(
    'is not "%s"',
    (text) => {
      expect(addressRange(text)).toBeUndefined();
    },
  );
});
