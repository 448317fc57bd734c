import type { Range } from '../document';

/** Returns the first character of a text, as the place of what concerns all of it; nothing if it is a line break. */
export function fileStart(text: string): Range {
  return { start: 0, end: /^[^\r\n]/.test(text) ? 1 : 0 };
}
