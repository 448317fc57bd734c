/** Returns a text as one word for a POSIX shell: as it is if nothing in it is special, else in single quotes. */
export function shellWord(text: string): string {
  if (/^[A-Za-z0-9_@%+:,./-]+$/.test(text)) return text;
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
