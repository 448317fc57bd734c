import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blockBytes, maxScanBytes, scanMemory } from '../../../src/report/text/block-scan';

const always = new Set(
  [...Array(0x20).keys(), 0x7f, 0xc2, 0xe2].filter((byte) => byte !== 0x09 && byte !== 0x0a),
);
const whereTwice = new Set([0x3a, 0x23]);

const { bytes, scan } = scanMemory();

it('is there on this machine', () => {
  expect(scan).toBeDefined();
  expect(bytes.length).toBeGreaterThanOrEqual(maxScanBytes);
});

it('marks just the bytes that begin a control character or may do so, at each place of a block', () => {
  for (let byte = 0; byte <= 0xff; byte += 1) {
    for (let place = 0; place < blockBytes; place += 1) {
      bytes.fill('a', 0, 4 * blockBytes);
      bytes[blockBytes + place] = byte;
      expect(scan?.(0, 3 * blockBytes)).toBe(always.has(byte) ? blockBytes : 3 * blockBytes);
    }
  }
});

it('marks colons and hashes where two are side by side, also across the end of a block', () => {
  for (let byte = 0; byte <= 0xff; byte += 1) {
    for (let place = 0; place < blockBytes; place += 1) {
      bytes.fill('a', 0, 5 * blockBytes);
      bytes.fill(byte, blockBytes + place, blockBytes + place + 2);
      const isMarked = always.has(byte) || whereTwice.has(byte);
      expect(scan?.(0, 4 * blockBytes)).toBe(isMarked ? blockBytes : 4 * blockBytes);
    }
  }
});

it('finds the first of the blocks, wherever they begin and whatever the bytes are', () => {
  const isMarked = (at: number): boolean => {
    const byte = bytes[at] ?? 0;
    return always.has(byte) || (whereTwice.has(byte) && bytes[at + 1] === byte);
  };
  const text = fc.uint8Array({ min: 0x1e, max: 0x82, minLength: 200, maxLength: 200 });
  fc.assert(
    fc.property(text, fc.nat(40), fc.nat(120), (value, from, length) => {
      bytes.set(value);
      const to = from + length;
      let expected = from;
      while (expected < to && ![...Array(blockBytes).keys()].some((place) => isMarked(expected + place))) {
        expected += blockBytes;
      }
      expect(scan?.(from, to)).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});

it('takes as much as it says', () => {
  bytes.fill('a');
  bytes[maxScanBytes - 1] = 0;
  expect(scan?.(0, maxScanBytes)).toBe(maxScanBytes - blockBytes);
  bytes[maxScanBytes - 1] = 0x61;
  expect(scan?.(0, maxScanBytes)).toBe(maxScanBytes);
});
