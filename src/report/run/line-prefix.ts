/**
 * Returns whole lines, each ending in LF, with `prefix` before each. Valid UTF-8 stays valid.
 * Bytes are treated as Latin-1 characters: no decoding, and one native replacement for all lines. `$` is doubled because
 * it has a meaning in a replacement.
 */
export function prefixed(lines: Buffer, prefix: string): Buffer {
  if (prefix === '' || lines.length === 0) return lines;
  const before = Buffer.from(prefix).toString('latin1');
  const text = lines
    .toString('latin1', 0, lines.length - 1)
    .replaceAll('\n', `\n${before.replaceAll('$', '$$$$')}`);
  return Buffer.from(`${before}${text}\n`, 'latin1');
}
