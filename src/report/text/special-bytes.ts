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
 * Every byte of output goes through this.
 */
export function mayBeSpecial(lines: Buffer): boolean {
  if (lines.includes('::') || lines.includes('##[')) return true;
  // No branch within the loop: a test of each byte takes three times as long.
  let found = 0;
  for (let at = 0; at < lines.length; at += 1) found |= mayBeControl[lines[at] ?? 0] ?? 0;
  return found !== 0;
}
