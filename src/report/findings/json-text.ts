/**
 * Returns a value as indented JSON that is safe to print on a terminal: control characters that JSON allows (DEL, C1,
 * bidirectional overrides) are escaped. Ends in a line feed.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2).replace(
    /[\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${text}\n`;
}
