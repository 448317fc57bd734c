const maxLines = 10;
const maxLength = 300;

/**
 * The last lines of a text from an instance, for a message: at most 10, without control characters and empty lines. A long
 * line is left out whole, because the runner masks no part of a secret.
 */
export function printableLines(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ').trim())
    .filter((line) => line !== '')
    .slice(-maxLines)
    .map((line) => (line.length > maxLength ? `[a line of ${line.length} characters]` : line));
}
