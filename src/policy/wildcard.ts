/**
 * Whether an IAM pattern with `*` and `?` matches a text, in time that is linear in practice and never exponential.
 * Case counts; lower both for actions and condition keys.
 * @param starInText what `*` in the text is: a letter like any other, or any text, which only a `*` matches
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
