/** Characters of a list of names, before the count of those that are left out. */
const maxListLength = 1000;

/** Returns names as `a, b, c`, or as `a, b, … and 54 more` if there are too many. At least one is named. */
export function listedNames(names: readonly string[], maxLength = maxListLength): string {
  let length = 0;
  let shown = 0;
  for (const name of names) {
    length += name.length + 2;
    if (shown > 0 && length > maxLength) break;
    shown += 1;
  }
  const list = names.slice(0, shown).join(', ');
  return shown === names.length ? list : `${list}, … and ${names.length - shown} more`;
}
