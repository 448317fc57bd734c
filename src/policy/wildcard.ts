/**
 * Whether an IAM pattern with `*` and `?` matches a text, in linear time in practice and never in exponential time.
 * Case counts: convert both to lowercase for actions and condition keys.
 * @param starInText meaning of `*` in the text: an ordinary letter, or any text, which only a `*` matches
 */
export function matchesWildcard(
  pattern: string,
  text: string,
  starInText: 'letter' | 'any' = 'letter',
): boolean {
  let at = 0;
  let next = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    const wanted = pattern[next];
    if (wanted === '*') {
      star = next++;
      resume = at;
    } else if (wanted === text[at] || (wanted === '?' && (starInText === 'letter' || text[at] !== '*'))) {
      next++;
      at++;
    } else if (star >= 0) {
      next = star + 1;
      at = ++resume;
    } else return false;
  }
  while (pattern[next] === '*') next++;
  return next === pattern.length;
}

/**
 * Returns the test of `matchesWildcard` for one pattern and many texts. Needs linear time, except for a piece with `?`
 * between two stars.
 */
export function wildcardMatcher(
  pattern: string,
  starInText: 'letter' | 'any' = 'letter',
): (text: string) => boolean {
  const [first = '', ...rest] = pattern.replaceAll(/\*+/g, '*').split('*');
  const last = rest.pop();
  const barred = starInText === 'any' ? '*' : undefined;
  if (last === undefined) return (text) => text.length === first.length && isAt(text, first, 0, barred);
  const least = first.length + last.length;
  return (text) => {
    const end = text.length - last.length;
    if (text.length < least || !isAt(text, first, 0, barred) || !isAt(text, last, end, barred)) return false;
    let at = first.length;
    for (const piece of rest) {
      // The first place is the best: it leaves the most text for the pieces after it.
      const found = find(text, piece, at, end, barred);
      if (found < 0) return false;
      at = found + piece.length;
    }
    return true;
  };
}

/** Whether a piece without `*` matches a text at an offset. Its `?` matches any letter but `barred`. */
function isAt(text: string, piece: string, offset: number, barred: string | undefined): boolean {
  if (!piece.includes('?')) return text.startsWith(piece, offset);
  for (let index = 0; index < piece.length; index++) {
    const letter = text[offset + index];
    if (piece[index] === '?' ? letter === barred : piece[index] !== letter) return false;
  }
  return true;
}

/** Returns the first offset at which a piece without `*` matches a text before `end`, or -1. */
function find(text: string, piece: string, from: number, end: number, barred: string | undefined): number {
  if (!piece.includes('?')) {
    const found = text.indexOf(piece, from);
    return found + piece.length > end ? -1 : found;
  }
  for (let offset = from; offset + piece.length <= end; offset++) {
    if (isAt(text, piece, offset, barred)) return offset;
  }
  return -1;
}
