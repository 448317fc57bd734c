/** Quotes a text as one word for a POSIX shell, with exactly its bytes. The text must not contain NUL. */
export function inSingleQuotes(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
