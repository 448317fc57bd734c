import { expect, it } from 'vitest';
import { BLOCK_BYTES, blockScanner, MAX_SCAN_BYTES } from '../../src/report/block-scan';

const marked = new Set(
  [...Array(0x20).keys(), 0x7f, 0xc2, 0xe2].filter((byte) => byte !== 0x09 && byte !== 0x0a),
);

it('marks just the bytes that begin a control character or may do so, at each place of a block', () => {
  const scanner = blockScanner();
  expect(scanner).toBeDefined();
  for (let byte = 0; byte <= 0xff; byte += 1) {
    for (let place = 0; place < BLOCK_BYTES; place += 1) {
      const bytes = Buffer.alloc(3 * BLOCK_BYTES, 'a');
      bytes[BLOCK_BYTES + place] = byte;
      scanner?.load(bytes);
      expect(scanner?.scan(0, bytes.length)).toBe(marked.has(byte) ? BLOCK_BYTES : bytes.length);
    }
  }
});

it('takes as much as it says, and no more', () => {
  const scanner = blockScanner();
  const bytes = Buffer.alloc(MAX_SCAN_BYTES, 'a');
  bytes[MAX_SCAN_BYTES - 1] = 0;
  scanner?.load(bytes);
  expect(scanner?.scan(0, MAX_SCAN_BYTES)).toBe(MAX_SCAN_BYTES - BLOCK_BYTES);
  expect(() => scanner?.load(Buffer.alloc(MAX_SCAN_BYTES + 1))).toThrow(RangeError);
});
