const tab = 0x09;
const lf = 0x0a;

/** Bytes that are, or may begin, a control character in UTF-8: C0 but for TAB and LF, DEL, U+0080–U+00BF, U+2000–U+2FFF. */
const mayBeControl = new Uint8Array(256);
for (let byte = 0; byte < 0x20; byte += 1) mayBeControl[byte] = byte === tab || byte === lf ? 0 : 1;
for (const byte of [0x7f, 0xc2, 0xe2]) mayBeControl[byte] = 1;

/**
 * Whether lines may hold anything that cannot be shown as it is: a control character other than TAB and LF, or a
 * workflow command. Errs on the side of true: any `::` and `##[` count, and some characters outside ASCII.
 *
 * Every byte of output goes through this, so it looks at four bytes at a time.
 */
export function mayBeSpecial(lines: Buffer): boolean {
  if (lines.includes('::') || lines.includes('##[')) return true;
  if (lines.length < 8) return mayHaveControl(lines, 0, lines.length);
  const start = -lines.byteOffset & 3;
  const words = new Int32Array(lines.buffer, lines.byteOffset + start, (lines.length - start) >> 2);
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? 0;
    // All four bytes are in 0x20–0x7e if and only if none of these has the high bit of a byte set.
    if ((((word - 0x20202020) | (word + 0x01010101) | word) & 0x80808080) === 0) continue;
    const at = start + index * 4;
    if (mayHaveControl(lines, at, at + 4)) return true;
  }
  const end = start + words.length * 4;
  return mayHaveControl(lines, 0, start) || mayHaveControl(lines, end, lines.length);
}

function mayHaveControl(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (mayBeControl[bytes[at] ?? 0] === 1) return true;
  return false;
}
