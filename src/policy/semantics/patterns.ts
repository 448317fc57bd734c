import { matchesWildcard } from '../wildcard';

/**
 * Whether every text that `narrow` matches is matched by `wide` too (wildcards `*` and `?`). Errs on the side of no:
 * `?*` and `*?` match the same, and are not seen to.
 */
export function patternCovers(wide: string, narrow: string): boolean {
  return matchesWildcard(wide, narrow, 'any');
}

/** In a pattern that is compared: any text without a colon and a slash, as the parts of an ARN are. */
export const anyPart = '\uE002';

/** Past this many pairs of letters two patterns are not compared; ARNs have some 100 letters each. */
const mostPairs = 1_000_000;

/** Whether surely no text is matched by both patterns. */
export function patternsAreDisjoint(left: string, right: string): boolean {
  if (!hasWildcard(left) && !hasWildcard(right)) return left !== right;
  if (left.length * right.length > mostPairs) return false;
  // before[j] and row[j]: whether left[0..i) and right[0..j) can match one text.
  let before = new Uint8Array(right.length + 1);
  for (let i = 0; i <= left.length; i++) {
    const row = new Uint8Array(right.length + 1);
    for (let j = 0; j <= right.length; j++) {
      const l = left[i - 1];
      const r = right[j - 1];
      const reached =
        (i === 0 && j === 0) ||
        // A star of one side takes nothing, or one more letter of the other side.
        (before[j] === 1 && (isStar(l) || (isStar(r) && takes(r, l)))) ||
        (row[j - 1] === 1 && (isStar(r) || (isStar(l) && takes(l, r)))) ||
        (before[j - 1] === 1 && j > 0 && takes(l, r) && takes(r, l));
      row[j] = reached ? 1 : 0;
    }
    before = row;
  }
  return before[right.length] !== 1;
}

function isStar(symbol: string | undefined): boolean {
  return symbol === '*' || symbol === anyPart;
}

/** Whether a symbol of a pattern can stand for the same letter as another one. */
function takes(symbol: string | undefined, other: string | undefined): boolean {
  if (symbol === '*' || symbol === '?' || other === '*' || other === '?' || symbol === other) return true;
  return symbol === anyPart ? other !== ':' && other !== '/' : other === anyPart && takes(other, symbol);
}

/** Whether a pattern matches more than itself. */
export function hasWildcard(pattern: string): boolean {
  return pattern.includes('*') || pattern.includes('?') || pattern.includes(anyPart);
}

/** A text that a pattern matches, with a given text for each `*` and a given letter for each `?`. */
export function exampleOf(pattern: string, forStar = 'x', forQuestionMark = '0'): string {
  return pattern.replaceAll(/\*+/g, forStar).replaceAll('?', forQuestionMark);
}
