/** Returns the text with a blank for its byte order mark, so that offsets do not change. */
export function textWithoutByteOrderMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text;
}
