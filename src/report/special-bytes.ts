import { BLOCK_BYTES, blockScanner, MAX_SCAN_BYTES } from './block-scan';

const TAB = 0x09;
const LF = 0x0a;

/** 0: plain; 1: never plain; 2: begins a character that may be a control (U+0080–U+009F, U+2028–U+202E, U+2066–U+2069). */
const byteClass = new Uint8Array(256);
for (let byte = 0; byte < 0x20; byte += 1) byteClass[byte] = byte === TAB || byte === LF ? 0 : 1;
byteClass[0x7f] = 1;
byteClass[0xc2] = 2;
byteClass[0xe2] = 2;

const SAFE_START = 0x20202020;
const ONES = 0x01010101;
const HIGH_BITS = 0x80808080 | 0;

/** So many are looked at without the scanner first: to hand them over is worth it for many only. */
const NEAR_BYTES = 128;
const MIN_SCAN_BYTES = 512;

/**
 * The place of the first byte in `[from, to)` that begins a control character (in UTF-8) other than TAB and LF, or
 * `to` where there is none. This is what every byte of output goes through.
 */
export function firstControl(bytes: Buffer, from: number, to: number): number {
  const nearEnd = Math.min(to, from + NEAR_BYTES);
  const near = firstControlByWords(bytes, from, nearEnd);
  if (near < nearEnd || nearEnd === to) return near;
  const scanner = blockScanner();
  if (scanner === undefined) return firstControlByWords(bytes, nearEnd, to);
  let at = nearEnd;
  // A control may come soon, and the rest of the bytes then is looked at anew: so little at first, then ever more.
  for (let size = MIN_SCAN_BYTES; at < to; size = Math.min(size * 4, MAX_SCAN_BYTES)) {
    const end = Math.min(to, at + size);
    scanner.load(bytes.subarray(at, end));
    const length = end - at;
    for (
      let block = scanner.scan(0, length);
      block < length;
      block = scanner.scan(block + BLOCK_BYTES, length)
    ) {
      const start = at + block;
      const blockEnd = Math.min(end, start + BLOCK_BYTES);
      for (let place = start; place < blockEnd; place += 1) if (isControlAt(bytes, place)) return place;
    }
    at = end;
  }
  return to;
}

/** The same where there is no scanner, and for few bytes: eight at a time. */
function firstControlByWords(bytes: Buffer, from: number, to: number): number {
  let at = from;
  while (at < to && ((bytes.byteOffset + at) & 3) !== 0) {
    if (isControlAt(bytes, at)) return at;
    at += 1;
  }
  const words = ((to - at) >> 3) << 1;
  if (words > 0) {
    const view = new Int32Array(bytes.buffer, bytes.byteOffset + at, words);
    for (let index = 0; index < words; index += 2) {
      const left = view[index] ?? 0;
      const right = view[index + 1] ?? 0;
      // No high bit is set if and only if all eight bytes are in 0x20–0x7e.
      const outside =
        (left - SAFE_START) | (left + ONES) | left | (right - SAFE_START) | (right + ONES) | right;
      if ((outside & HIGH_BITS) !== 0) {
        const start = at + (index << 2);
        const special = controlAmongEight(bytes, start);
        if (special >= 0) return special;
      }
    }
    at += words << 2;
  }
  while (at < to) {
    if (isControlAt(bytes, at)) return at;
    at += 1;
  }
  return to;
}

/** The place of the first control in `[start, start + 8)`, or -1. Sorts out the plain LFs and letters at once. */
function controlAmongEight(bytes: Buffer, start: number): number {
  const kinds =
    (byteClass[bytes[start] ?? 0] ?? 0) |
    (byteClass[bytes[start + 1] ?? 0] ?? 0) |
    (byteClass[bytes[start + 2] ?? 0] ?? 0) |
    (byteClass[bytes[start + 3] ?? 0] ?? 0) |
    (byteClass[bytes[start + 4] ?? 0] ?? 0) |
    (byteClass[bytes[start + 5] ?? 0] ?? 0) |
    (byteClass[bytes[start + 6] ?? 0] ?? 0) |
    (byteClass[bytes[start + 7] ?? 0] ?? 0);
  if (kinds === 0) return -1;
  for (let at = start; at < start + 8; at += 1) if (isControlAt(bytes, at)) return at;
  return -1;
}

function isControlAt(bytes: Buffer, at: number): boolean {
  const byte = bytes[at] ?? 0;
  const kind = byteClass[byte];
  if (kind === 0) return false;
  if (kind === 1) return true;
  const second = bytes[at + 1] ?? 0;
  if (byte === 0xc2) return second >= 0x80 && second <= 0x9f;
  const third = bytes[at + 2] ?? 0;
  return second === 0x80 ? third >= 0xa8 && third <= 0xae : second === 0x81 && third >= 0xa6 && third <= 0xa9;
}

const OLD_COMMAND = Buffer.from('##[');
const COLONS = Buffer.from('::');

/** The place of the first `##[` at or after `from`, or `to` where there is none before it. */
export function firstOldCommand(bytes: Buffer, from: number, to: number): number {
  const found = bytes.indexOf(OLD_COMMAND, from);
  return found < 0 || found > to ? to : found;
}

/**
 * The place of the first `::` at or after `from` with nothing visible before it on its line, or `to` where there is
 * none. Errs on the side of finding: a byte outside ASCII counts as invisible. A line begins at `from`.
 */
export function firstLeadingColons(bytes: Buffer, from: number, to: number): number {
  let found = bytes.indexOf(COLONS, from);
  while (found >= 0 && found < to) {
    let before = found - 1;
    while (before >= from && isInvisible(bytes[before] ?? 0)) before -= 1;
    if (before < from || bytes[before] === LF) return found;
    found = bytes.indexOf(COLONS, found + 2);
  }
  return to;
}

function isInvisible(byte: number): boolean {
  return byte !== LF && (byte <= 0x20 || byte >= 0x7f);
}
