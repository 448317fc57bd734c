/** Columns and rows of the recording, for a player. Longer lines are wrapped by it. */
const size = { width: 120, height: 30 };

/**
 * Returns the first line of an asciicast v2 file.
 * @param timestamp seconds since 1970
 * @see https://docs.asciinema.org/manual/asciicast/v2/
 */
export function asciicastHeader(timestamp: number): string {
  return `${JSON.stringify({ version: 2, ...size, timestamp })}\n`;
}

/**
 * Returns the event that shows whole lines, each ending in LF.
 * @param seconds since the start of the recording
 */
export function asciicastEvent(seconds: number, lines: Buffer): string {
  // A terminal needs CR to begin a line at its left edge.
  const text = lines.toString().replaceAll('\n', '\r\n');
  return `${JSON.stringify([Number(seconds.toFixed(6)), 'o', text])}\n`;
}
