import type { Finding, Fix } from './finding';

/**
 * Returns the text with its findings' fixes. A fix is made completely or not at all: one that touches the place of an
 * earlier one is left for the next run. Linting and fixing until nothing changes makes them all.
 *
 * @param findings the findings of `lintText` in this text
 */
export function applyFixes(text: string, findings: readonly Pick<Finding, 'fix'>[]): string {
  const made: Fix['edits'][number][] = [];
  for (const { fix } of findings) {
    if (fix === undefined) continue;
    const fresh = fix.edits.filter((edit) => !made.some((other) => same(edit, other)));
    if (
      fresh.every((edit, index) => [...made, ...fresh.slice(0, index)].every((other) => apart(edit, other)))
    )
      made.push(...fresh);
  }
  made.sort((a, b) => b.range.start - a.range.start);
  let result = text;
  for (const { range, text: written } of made)
    result = result.slice(0, range.start) + written + result.slice(range.end);
  return result;
}

type Edit = Fix['edits'][number];

function same(a: Edit, b: Edit): boolean {
  return a.range.start === b.range.start && a.range.end === b.range.end && a.text === b.text;
}

/** Returns whether the order of two edits does not matter: they neither overlap nor begin at the same place. */
function apart({ range: a }: Edit, { range: b }: Edit): boolean {
  return a.start !== b.start && (a.end <= b.start || b.end <= a.start);
}
