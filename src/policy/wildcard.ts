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
