/** Characters that take two columns: emoji, and the wide and fullwidth forms of East Asian scripts (UAX #11). */
const wide =
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;

/** Characters that take none: combining marks, joiners, variation selectors. */
const none = /\p{Mn}|\p{Me}|\u200b|\u200c|\u200d|\ufe0f/u;

/** Returns the width of a text in terminal columns. It must not contain control characters. */
export function columnWidth(text: string): number {
  let columns = 0;
  for (const character of text) columns += none.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return columns;
}

/** Returns a text that takes at most so many columns; if it is too long, its middle is `…`. */
export function fittedTo(text: string, columns: number): string {
  if (columnWidth(text) <= columns) return text;
  if (columns < 1) return '';
  const characters = [...text];
  const head = start(characters, Math.ceil((columns - 1) / 2));
  const tail = start([...characters].reverse(), columns - 1 - columnWidth(head.join('')));
  return `${head.join('')}…${tail.reverse().join('')}`;
}

/** Returns as many of the characters as fit. */
function start(characters: readonly string[], columns: number): string[] {
  const kept: string[] = [];
  let left = columns;
  for (const character of characters) {
    left -= columnWidth(character);
    if (left < 0) break;
    kept.push(character);
  }
  return kept;
}
