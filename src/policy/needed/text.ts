/** A part of a value that only a run knows: `${{ vars.INSTANCE_IDS }}`, or an argument that was not given. */
export interface Hidden {
  /** Where the value comes from: the expression as written, or words for what was not given. */
  readonly source: string;
}

/** A text with hidden parts, in its order. Without hidden parts it has one string, or none if it is empty. */
export type Text = readonly (string | Hidden)[];

/** Returns a text without hidden parts as a string; undefined if it has one. */
export function knownText(text: Text): string | undefined {
  let known = '';
  for (const part of text) {
    if (typeof part !== 'string') return undefined;
    known += part;
  }
  return known;
}

/** Returns a text as it is written, with its expressions. */
export function writtenText(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? part : part.source)).join('');
}

/** Whether a text is certainly empty, or only whitespace. */
export function isBlank(text: Text): boolean {
  return knownText(text)?.trim() === '';
}

/** Splits a text at separators in its known parts; empty words are left out. A word may have hidden parts. */
export function wordsOf(text: Text, separators: RegExp): readonly Text[] {
  const words: (string | Hidden)[][] = [[]];
  for (const part of text) {
    if (typeof part !== 'string') {
      words.at(-1)?.push(part);
      continue;
    }
    for (const [index, piece] of part.split(separators).entries()) {
      if (index > 0) words.push([]);
      if (piece !== '') words.at(-1)?.push(piece);
    }
  }
  return words.filter((word) => word.length > 0);
}

/** Removes whitespace around a text. A value in which only a part is hidden keeps both. */
export function trimmedText(text: Text): Text {
  const last = text.length - 1;
  return text.map((part, index) => {
    if (typeof part !== 'string') return part;
    const start = index === 0 ? part.trimStart() : part;
    return index === last ? start.trimEnd() : start;
  });
}
