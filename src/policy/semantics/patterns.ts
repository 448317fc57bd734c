import { matchesWildcard } from '../wildcard';

/**
 * Whether `wide` matches every text that `narrow` matches (wildcards `*` and `?`). May be false although it does: `?*`
 * and `*?` match the same texts, but neither covers the other here.
 */
export function patternCovers(wide: string, narrow: string): boolean {
  return matchesWildcard(wide, narrow, 'any');
}

/** Wildcard of compared patterns for the parts of an ARN: any text without a colon or slash. */
export const anyPart = '\uE002';

/** Maximum number of pairs of letters for which two patterns are compared. ARNs have about 100 letters each. */
const maxPairs = 1_000_000;

/** Whether certainly no text matches both patterns. */
export function patternsAreDisjoint(left: string, right: string): boolean {
  if (!hasWildcard(left) && !hasWildcard(right)) return left !== right;
  if (left.length * right.length > maxPairs) return false;
  // before[j] and row[j]: whether left[0..i) and right[0..j) can match one text.
  let before = new Uint8Array(right.length + 1);
  for (let i = 0; i <= left.length; i++) {
    const row = new Uint8Array(right.length + 1);
    for (let j = 0; j <= right.length; j++) {
      const l = left[i - 1];
      const r = right[j - 1];
      const reached =
        (i === 0 && j === 0) ||
        // A star of one side matches nothing, or one more letter of the other side.
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

/** Whether a symbol of a pattern can match the same letter as another one. */
function takes(symbol: string | undefined, other: string | undefined): boolean {
  if (symbol === '*' || symbol === '?' || other === '*' || other === '?' || symbol === other) return true;
  return symbol === anyPart ? other !== ':' && other !== '/' : other === anyPart && takes(other, symbol);
}

/** Whether a pattern matches more than itself. */
export function hasWildcard(pattern: string): boolean {
  return pattern.includes('*') || pattern.includes('?') || pattern.includes(anyPart);
}

/** Returns a text that a pattern matches, with a given text for each `*` and a given letter for each `?`. */
export function exampleOf(pattern: string, forStar = 'x', forQuestionMark = '0'): string {
  return pattern.replaceAll(/\*+/g, forStar).replaceAll('?', forQuestionMark);
}
