/** The text with a blank for its byte order mark, so that every offset stays what it was. */
export function textWithoutByteOrderMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text;
}
