/** A text as one word for bash that stands for exactly its bytes. There is no such word for a NUL. */
export function inSingleQuotes(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
