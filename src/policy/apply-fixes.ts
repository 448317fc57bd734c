import type { Finding, Fix } from './finding';

/**
 * Returns the text with its findings' fixes, and the findings whose fixes were made. A fix is made completely or not at all: one that touches the place of an
 * earlier one is left for the next run. Linting and fixing until nothing changes makes them all.
 *
 * @param findings the findings of `lintText` in this text
 */
export function applyFixes<Fixable extends Pick<Finding, 'fix'>>(
  text: string,
  findings: readonly Fixable[],
): { readonly text: string; readonly fixed: readonly Fixable[] } {
  const made = new Edits();
  const fixed = findings.filter(({ fix }) => fix !== undefined && made.add(fix.edits));
  return { text: made.applyTo(text), fixed };
}

type Edit = Fix['edits'][number];

/** Edits that can be made in any order: they neither overlap nor begin at the same place. */
class Edits {
  /** Sorted by place. */
  readonly #sorted: Edit[] = [];

  /** Adds all edits of a fix, or none if one of them touches another. Returns whether they were added. */
  add(edits: readonly Edit[]): boolean {
    const added: Edit[] = [];
    for (const edit of edits) {
      const place = this.#placeOf(edit);
      const [before, after] = [this.#sorted[place - 1], this.#sorted[place]];
      if (after !== undefined && same(edit, after)) continue;
      if ((before === undefined || apart(before, edit)) && (after === undefined || apart(edit, after))) {
        this.#sorted.splice(place, 0, edit);
        added.push(edit);
      } else {
        for (const other of added) this.#sorted.splice(this.#placeOf(other), 1);
        return false;
      }
    }
    return true;
  }

  applyTo(text: string): string {
    const parts: string[] = [];
    let from = 0;
    for (const { range, text: written } of this.#sorted) {
      parts.push(text.slice(from, range.start), written);
      from = range.end;
    }
    return parts.join('') + text.slice(from);
  }

  /** Returns the index of the first edit that does not begin before this one. */
  #placeOf({ range: { start } }: Edit): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle]?.range.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function same(a: Edit, b: Edit): boolean {
  return a.range.start === b.range.start && a.range.end === b.range.end && a.text === b.text;
}

/** Returns whether an edit ends before another one begins. */
function apart({ range: a }: Edit, { range: b }: Edit): boolean {
  return a.start !== b.start && a.end <= b.start;
}
