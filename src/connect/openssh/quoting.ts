import { inSingleQuotes } from '../../single-quotes';

/**
 * Returns a word quoted for the user's shell, which `ssh` runs a `ProxyCommand` with. The quotes mean the same in POSIX
 * shells, fish and csh. Words of plain characters are unchanged.
 */
export function shellWord(word: string): string {
  return /^[\w./:=@+,-]+$/.test(word) ? word : inSingleQuotes(word);
}

/** Returns a value with `%` doubled: `ssh` replaces `%h` and the like. */
export function withoutTokens(value: string): string {
  return value.replaceAll('%', '%%');
}

/** Returns a word quoted for a configuration value of `ssh` that is a list of words, such as a file name. */
export function configWord(word: string): string {
  return /^[\w./:=@+,%-]+$/.test(word) ? word : `"${word.replace(/[\\"]/g, '\\$&')}"`;
}
