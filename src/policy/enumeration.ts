/** Joins words for a sentence: `a`, `a and b`, `a, b and c`. With more than `most` words the rest is counted. */
export function enumeration(words: readonly string[], conjunction: 'and' | 'or' = 'and', most = 4): string {
  const shown =
    words.length > most ? [...words.slice(0, most - 1), `${words.length - most + 1} more`] : words;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
