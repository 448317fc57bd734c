import { type BytePath, bytesOf, textOf } from './byte-path';

/** Maximum length of a path that a message shows, in bytes: that of Linux. */
const longest = 4096;

/**
 * Returns a path for a message: control characters, invisible characters and bytes that are not UTF-8 are escaped as
 * `\xNN` or `\u{N}`. A path that is too long for Linux is left out whole, because the runner masks no part of a secret.
 */
export function printablePath(path: BytePath): string {
  if (path.length > longest) return `[a path of ${path.length} bytes]`;
  const text = textOf(path);
  if (text !== undefined) return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);
  return bytesOf(path)
    .toString('latin1')
    .replaceAll(/[^\x20-\x7e]/g, escaped);
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  return code < 0x1_00 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`;
}
