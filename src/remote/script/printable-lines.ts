const mostLines = 10;
const longestLine = 300;

/** Text from a host as lines to show in a message: no control characters, no empty lines, and not much of it. */
export function printableLines(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ').trim())
    .filter((line) => line !== '')
    .slice(0, mostLines)
    .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)}…` : line));
}
