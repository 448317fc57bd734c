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

/** Maximum number of pairs of letters that are compared. The ARNs of real policies have about 100 letters each. */
const maxPairs = 1_000_000;

/** Whether certainly no text matches both patterns. */
export function patternsAreDisjoint(left: string, right: string): boolean {
  if (!hasWildcard(left) && !hasWildcard(right)) return left !== right;
  if (left.includes(anyPart) || right.includes(anyPart))
    return (
      !agree(left, right, Math.min(firstStar(left), firstStar(right))) || areDisjointStepwise(left, right)
    );
  const [leftStar, rightStar] = [left.indexOf('*'), right.indexOf('*')];
  if (leftStar < 0 && rightStar < 0) return left.length !== right.length || !agree(left, right, left.length);
  if (leftStar < 0) return isNeverLike(left, right);
  if (rightStar < 0) return isNeverLike(right, left);
  // A text that begins and ends as both do can have everything else of both in between.
  if (!agree(left, right, Math.min(leftStar, rightStar))) return true;
  const [leftEnd, rightEnd] = [
    left.slice(left.lastIndexOf('*') + 1),
    right.slice(right.lastIndexOf('*') + 1),
  ];
  const shorter = Math.min(leftEnd.length, rightEnd.length);
  return !agree(leftEnd.slice(leftEnd.length - shorter), rightEnd.slice(rightEnd.length - shorter), shorter);
}

/** Whether two texts can be equal in their first letters, where `?` is any letter. */
function agree(left: string, right: string, length: number): boolean {
  for (let at = 0; at < length; at++) {
    if (left[at] !== right[at] && left[at] !== '?' && right[at] !== '?') return false;
  }
  return true;
}

/** Whether a pattern with stars matches none of the texts of a pattern with only `?`. */
function isNeverLike(fixed: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop() ?? '';
  const end = fixed.length - last.length;
  if (end < first.length || !agree(fixed, first, first.length)) return true;
  if (!agree(fixed.slice(end), last, last.length)) return true;
  if (fixed.length * pattern.length > maxPairs) return false;
  let at = first.length;
  for (const piece of rest) {
    while (at + piece.length <= end && !agree(fixed.slice(at, at + piece.length), piece, piece.length)) at++;
    at += piece.length;
    if (at > end) return true;
  }
  return false;
}

/** Returns where a pattern's first wildcard for a text of any length is, or its end. */
function firstStar(pattern: string): number {
  const star = pattern.search(/[*\uE002]/);
  return star < 0 ? pattern.length : star;
}

/** As `patternsAreDisjoint`, with steps for each pair of letters. */
function areDisjointStepwise(left: string, right: string): boolean {
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
