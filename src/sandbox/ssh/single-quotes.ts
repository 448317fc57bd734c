/** Returns a text as one word of a shell's code. */
export function inSingleQuotes(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
