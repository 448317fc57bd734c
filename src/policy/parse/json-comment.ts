import type { Extent } from './json-errors';

/** Returns a comment with the blanks before it, and with its line's end if there is nothing else on the line. */
export function commentWithItsSpace(text: string, start: number, end: number): Extent {
  let from = start;
  while (text[from - 1] === ' ' || text[from - 1] === '\t') from--;
  const beginsLine = from === 0 || text[from - 1] === '\n' || text[from - 1] === '\r';
  let to = end;
  while (text[to] === ' ' || text[to] === '\t') to++;
  const endsLine = to >= text.length || text[to] === '\n' || text[to] === '\r';
  if (!endsLine) return [start, beginsLine ? to : end];
  if (!beginsLine) return [from, end];
  if (text[to] === '\r') to++;
  if (text[to] === '\n') to++;
  return [from, to];
}
