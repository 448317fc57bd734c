import { blockBytes, scanMemory } from './block-scan';

const tab = 0x09;
const lf = 0x0a;
const colon = 0x3a;
const hash = 0x23;
const bracket = 0x5b;

/**
 * The place of the first byte in `[from, to)` that a line cannot be shown with as it is, or `to` where there is none:
 * one that begins a control character (in UTF-8) other than TAB and LF, `##[`, or a `::` with nothing visible before
 * it on its line. Errs on the side of finding: a byte outside ASCII counts as invisible. A line begins at `from`.
 *
 * This is what every byte of output goes through. Searches in the `bytes` of {@link scanMemory} are fast.
 */
export function firstSpecial(bytes: Buffer, from: number, to: number): number {
  const memory = scanMemory();
  if (memory.scan === undefined || bytes !== memory.bytes) return firstSpecialByWords(bytes, from, to);
  for (let block = memory.scan(from, to); block < to; block = memory.scan(block + blockBytes, to)) {
    const end = Math.min(to, block + blockBytes);
    for (let at = block; at < end; at += 1) if (isSpecialAt(bytes, at, from, to)) return at;
  }
  return to;
}

/** The same in any memory: eight bytes at a time. */
function firstSpecialByWords(bytes: Buffer, from: number, to: number): number {
  const control = firstControl(bytes, from, to);
  // Each search ends where the one before has found something, so that no byte is looked at over and over.
  const command = bytes.subarray(from, control).indexOf(oldCommand);
  return firstLeadingColons(bytes, from, command < 0 ? control : from + command);
}

function isSpecialAt(bytes: Buffer, at: number, from: number, to: number): boolean {
  const byte = bytes[at];
  if (byte === colon) return at + 1 < to && bytes[at + 1] === colon && isLeading(bytes, at, from);
  if (byte === hash) return at + 2 < to && bytes[at + 1] === hash && bytes[at + 2] === bracket;
  return isControlAt(bytes, at);
}

/** 0: plain; 1: never plain; 2: begins a character that may be a control (U+0080–U+009F, U+2028–U+202E, U+2066–U+2069). */
const byteClass = new Uint8Array(256);
for (let byte = 0; byte < 0x20; byte += 1) byteClass[byte] = byte === tab || byte === lf ? 0 : 1;
byteClass[0x7f] = 1;
byteClass[0xc2] = 2;
byteClass[0xe2] = 2;

const safeStart = 0x20202020;
const ones = 0x01010101;
const highBits = 0x80808080 | 0;

function firstControl(bytes: Buffer, from: number, to: number): number {
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
        (left - safeStart) | (left + ones) | left | (right - safeStart) | (right + ones) | right;
      if ((outside & highBits) !== 0) {
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

const oldCommand = Buffer.from('##[');
const colons = Buffer.from('::');

function firstLeadingColons(bytes: Buffer, from: number, to: number): number {
  const searched = bytes.subarray(0, to);
  for (
    let found = searched.indexOf(colons, from);
    found >= 0;
    found = searched.indexOf(colons, found + colons.length)
  ) {
    if (isLeading(bytes, found, from)) return found;
  }
  return to;
}

/** Whether nothing visible is before the byte on its line, which begins at `from` or later. */
function isLeading(bytes: Buffer, at: number, from: number): boolean {
  let before = at - 1;
  while (before >= from && isInvisible(bytes[before] ?? 0)) before -= 1;
  return before < from || bytes[before] === lf;
}

function isInvisible(byte: number): boolean {
  return byte !== lf && (byte <= 0x20 || byte >= 0x7f);
}
