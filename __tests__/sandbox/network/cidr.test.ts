import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalCidr } from '../../../src/sandbox/network/cidr';

it.each([
  ['203.0.113.7/32', '203.0.113.7/32'],
  ['203.0.113.7/24', '203.0.113.0/24'],
  ['203.0.113.7/0', '0.0.0.0/0'],
  ['2001:DB8:0:0::1/64', '2001:db8::/64'],
  ['::ffff:1.2.3.4/128', '::ffff:102:304/128'],
  ['2001:db8::1/128', '2001:db8::1/128'],
  ['::1/0', '::/0'],
])('%s is the block %s', (cidr, canonical) => {
  expect(canonicalCidr(cidr)).toBe(canonical);
});

it.each([
  '',
  '1.2.3/8',
  '1.2.3.4',
  '1.2.3.4/33',
  '1.2.3.4/-1',
  '1.2.3.4/8/8',
  '::/129',
  'fe80::1%eth0/64',
  '01.2.3.4/8',
])('%j is not a block', (text) => {
  expect(canonicalCidr(text)).toBeUndefined();
});

it('is itself once it is canonical', () => {
  const block = fc.oneof(
    fc.tuple(fc.ipV4(), fc.nat(32)).map((parts) => parts.join('/')),
    fc.tuple(fc.ipV6(), fc.nat(128)).map((parts) => parts.join('/')),
  );
  fc.assert(
    fc.property(block, (cidr) => {
      const canonical = canonicalCidr(cidr) ?? '';
      expect(canonical).not.toBe('');
      expect(canonicalCidr(canonical)).toBe(canonical);
    }),
  );
});
