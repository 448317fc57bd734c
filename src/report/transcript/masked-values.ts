import { withoutColors } from '../text/safe-text';

/** Minimum length of a masked text in characters. A shorter one would mask half of the output. */
const minLength = 4;

const mask = '***';

/** SGR ("color") sequences, which a recording keeps. */
const color = /\x1b\[[0-9;:]*m/g;

/** A part of a text, by the indexes of its first character and of the one after it. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Replaces values that may be secrets. The runner masks its log in the same way, line by line, but does not find a value
 * with a change of color in it, which a player shows in full.
 */
export class MaskedValues {
  readonly #texts: readonly string[];

  /** Each line of a value is masked by itself. */
  constructor(values: Iterable<string>) {
    const lines = [...values].flatMap((value) => value.split(/[\r\n]+/));
    const texts = lines.map((line) => withoutColors(line).trim());
    this.#texts = [...new Set(texts)].filter(({ length }) => length >= minLength);
  }

  /** Returns whole lines with `***` in place of each value, and one for values that overlap. Colors stay. */
  mask(lines: string): string {
    const plain = withoutColors(lines);
    const hidden = merged(this.#texts.flatMap((text) => occurrences(text, plain)));
    if (hidden.length === 0) return lines;
    const colors = colorsOf(lines);
    let next = 0;
    const colorsBefore = (end: number): string => {
      let text = '';
      for (; (colors[next]?.at ?? end) < end; next += 1) text += colors[next]?.text ?? '';
      return text;
    };
    const shown = ({ start, end }: Range): string => {
      let text = '';
      let from = start;
      for (; (colors[next]?.at ?? end) < end; next += 1) {
        const { at = from, text: sequence = '' } = colors[next] ?? {};
        text += plain.slice(from, at) + sequence;
        from = at;
      }
      return text + plain.slice(from, end);
    };
    let masked = '';
    let from = 0;
    for (const { start, end } of hidden) {
      masked += shown({ start: from, end: start }) + colorsBefore(start + 1) + mask + colorsBefore(end);
      from = end;
    }
    return masked + shown({ start: from, end: plain.length }) + colorsBefore(plain.length + 1);
  }
}

/** Returns where a value is in a text, also where it overlaps itself. */
function occurrences(value: string, text: string): Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    found.push({ start: at, end: at + value.length });
  }
  return found;
}

/** Joins ranges that overlap, and sorts them. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || range.start >= last.end) joined.push(range);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return joined;
}

/** Returns the color sequences, each with the index of the character after it in the text without colors. */
function colorsOf(lines: string): readonly { readonly at: number; readonly text: string }[] {
  let before = 0;
  return [...lines.matchAll(color)].map(({ index, 0: text }) => {
    const at = index - before;
    before += text.length;
    return { at, text };
  });
}
