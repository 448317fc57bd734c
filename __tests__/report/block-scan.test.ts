import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BLOCK_BYTES, MAX_SCAN_BYTES, scanMemory } from '../../src/report/block-scan';

const always = new Set(
  [...Array(0x20).keys(), 0x7f, 0xc2, 0xe2].filter((byte) => byte !== 0x09 && byte !== 0x0a),
);
const whereTwice = new Set([0x3a, 0x23]);

const { bytes, scan } = scanMemory();

it('is there on this machine', () => {
  expect(scan).toBeDefined();
  expect(bytes.length).toBeGreaterThanOrEqual(MAX_SCAN_BYTES);
});

it('marks just the bytes that begin a control character or may do so, at each place of a block', () => {
  for (let byte = 0; byte <= 0xff; byte += 1) {
    for (let place = 0; place < BLOCK_BYTES; place += 1) {
      bytes.fill('a', 0, 4 * BLOCK_BYTES);
      bytes[BLOCK_BYTES + place] = byte;
      expect(scan?.(0, 3 * BLOCK_BYTES)).toBe(always.has(byte) ? BLOCK_BYTES : 3 * BLOCK_BYTES);
    }
  }
});

it('marks colons and hashes where two are side by side, also across the end of a block', () => {
  for (let byte = 0; byte <= 0xff; byte += 1) {
    for (let place = 0; place < BLOCK_BYTES; place += 1) {
      bytes.fill('a', 0, 5 * BLOCK_BYTES);
      bytes.fill(byte, BLOCK_BYTES + place, BLOCK_BYTES + place + 2);
      const isMarked = always.has(byte) || whereTwice.has(byte);
      expect(scan?.(0, 4 * BLOCK_BYTES)).toBe(isMarked ? BLOCK_BYTES : 4 * BLOCK_BYTES);
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
      while (expected < to && ![...Array(BLOCK_BYTES).keys()].some((place) => isMarked(expected + place))) {
        expected += BLOCK_BYTES;
      }
      expect(scan?.(from, to)).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});

it('takes as much as it says', () => {
  bytes.fill('a');
  bytes[MAX_SCAN_BYTES - 1] = 0;
  expect(scan?.(0, MAX_SCAN_BYTES)).toBe(MAX_SCAN_BYTES - BLOCK_BYTES);
  bytes[MAX_SCAN_BYTES - 1] = 0x61;
  expect(scan?.(0, MAX_SCAN_BYTES)).toBe(MAX_SCAN_BYTES);
});
