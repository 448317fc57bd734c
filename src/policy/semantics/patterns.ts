/**
 * Whether every text that `narrow` matches is matched by `wide` too (wildcards `*` and `?`). Errs on the side of no:
 * `?*` and `*?` match the same, and are not seen to.
 */
export function patternCovers(wide: string, narrow: string): boolean {
  let at = 0;
  let next = 0;
  let star = -1;
  let resume = 0;
  while (at < narrow.length) {
    const wanted = wide[next];
    const given = narrow[at];
    if (wanted === '*') {
      star = next++;
      resume = at;
    } else if (given !== '*' && (wanted === '?' || (wanted === given && wanted !== undefined))) {
      next++;
      at++;
    } else if (star >= 0) {
      next = star + 1;
      at = ++resume;
    } else return false;
  }
  while (wide[next] === '*') next++;
  return next === wide.length;
}

/** Past this many pairs of letters two patterns are not compared; ARNs have some 100 letters each. */
const mostPairs = 1_000_000;

/** Whether surely no text is matched by both patterns. */
export function patternsAreDisjoint(left: string, right: string): boolean {
  if (!hasWildcard(left) && !hasWildcard(right)) return left !== right;
  if (left.length * right.length > mostPairs) return false;
  // reachable[j]: whether left[0..i) and right[0..j) can match one text.
  let reachable = new Uint8Array(right.length + 1);
  for (let i = 0; i <= left.length; i++) {
    const row = new Uint8Array(right.length + 1);
    for (let j = 0; j <= right.length; j++) {
      const l = left[i - 1];
      const r = right[j - 1];
      if (i === 0 && j === 0) row[j] = 1;
      else if (l === '*' && reachable[j] === 1) row[j] = 1;
      else if (r === '*' && j > 0 && row[j - 1] === 1) row[j] = 1;
      else if (
        i > 0 &&
        j > 0 &&
        reachable[j - 1] === 1 &&
        (l === '*' || r === '*' || l === '?' || r === '?' || l === r)
      )
        row[j] = 1;
      else if (l === '*' && j > 0 && row[j - 1] === 1) row[j] = 1;
      else if (r === '*' && i > 0 && reachable[j] === 1) row[j] = 1;
    }
    reachable = row;
  }
  return reachable[right.length] !== 1;
}

/** Whether a pattern matches more than itself. */
export function hasWildcard(pattern: string): boolean {
  return /[*?]/.test(pattern);
}

/** A text that a pattern matches, with a given text for each `*` and a zero for each `?`. */
export function exampleOf(pattern: string, forStar = 'x'): string {
  return pattern.replaceAll(/\*+/g, forStar).replaceAll('?', '0');
}
