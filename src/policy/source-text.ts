import type { Range, StringNode } from './document';
import type { Position } from './finding';

/** Finds lines and columns of offsets in a text; `\n`, `\r\n` and a lone `\r` end a line. */
export class SourceText {
  #lineStarts: number[] | undefined;

  constructor(readonly text: string) {}

  /** Returns the line and column of an offset; one outside of the text counts as the nearest end. */
  positionAt(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.text.length));
    this.#lineStarts ??= lineStartsOf(this.text);
    const starts = this.#lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    const start = starts[low] ?? 0;
    // A byte order mark is not a column of the first line: no editor shows it.
    const mark = low === 0 && this.text.charCodeAt(0) === 0xfeff && inside > 0 ? 1 : 0;
    return { line: low + 1, column: inside - start - mark + 1, offset: inside };
  }
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/**
 * Returns the range in the file of a part of a string's value. The range is found through the escapes, including the
 * double ones of a policy inside a string of a Terraform plan. If the value is not written there, as after the
 * substitution of a variable, returns the whole string's range.
 *
 * @param from first UTF-16 unit of the part in `node.value`
 * @param to the unit after the last
 */
export function rangeWithin(text: string, node: StringNode, from: number, to: number): Range {
  return rangesWithin(text, node)(from, to);
}

/** As `rangeWithin`, for many parts of one string, whose escapes are read only once. */
export function rangesWithin(text: string, node: StringNode): (from: number, to: number) => Range {
  const { start, end } = node.range;
  const raw = text.slice(start, end);
  if (raw === node.value) return (from, to) => ({ start: start + from, end: start + to });
  const plain = raw.slice(1, -1);
  if (plain === node.value) return (from, to) => ({ start: start + 1 + from, end: start + 1 + to });
  const outer = raw.startsWith('\\') ? readEscapes(raw, (index) => start + index) : undefined;
  const { value, starts } = outer
    ? readEscapes(outer.value.slice(1, -1), (index) => outer.starts[index + 1] ?? end)
    : readEscapes(plain, (index) => start + 1 + index);
  if (value !== node.value) return () => node.range;
  return (from, to) => ({ start: starts[from] ?? start, end: starts[to] ?? end });
}

/** Returns the place in the file of each UTF-16 unit of a JSON string's value, and of its end. */
export function placesOf(text: string, { range: { start, end } }: StringNode): readonly number[] {
  return readEscapes(text.slice(start + 1, end - 1), (index) => start + 1 + index).starts;
}

/**
 * Returns the place in the file of each UTF-16 unit of a string's value, and of its end, as far as it is found: in JSON,
 * and in YAML through quotes, escapes, indentation and folded lines. Where the value is not written there, all places are the
 * string's first.
 */
export function placesIn(text: string, node: StringNode): readonly number[] {
  const { start, end } = node.range;
  const raw = text.slice(start, end);
  const { value } = node;
  if (raw.startsWith('"')) {
    const read = readEscapes(raw.slice(1, -1), (index) => start + 1 + index);
    if (read.value === value) return read.starts;
  }
  return placesOfLines(raw, value, start) ?? Array.from({ length: value.length + 1 }, () => start);
}

/** Finds the units of a value one after the other in its text, where only whitespace and doubled quotes are more. */
function placesOfLines(raw: string, value: string, start: number): readonly number[] | undefined {
  const starts: number[] = [];
  // A block scalar begins with a line of its own: `|` or `>-`.
  let at = /^[|>]/.test(raw) ? raw.indexOf('\n') + 1 : /^["']/.test(raw) ? 1 : 0;
  for (const unit of value) {
    const isSpace = /\s/.test(unit);
    while (at < raw.length && raw.charAt(at) !== unit.charAt(0)) {
      const written = raw.charAt(at);
      if (/\s/.test(written)) {
        // A folded line's end is a blank in the value.
        if (isSpace) break;
      } else if (isSpace) break;
      else if (written !== "'" || raw.charAt(at - 1) !== "'") return undefined;
      at++;
    }
    if (at >= raw.length && !isSpace) return undefined;
    for (let index = 0; index < unit.length; index++) starts.push(start + Math.min(at + index, raw.length));
    if (raw.charAt(at) === unit.charAt(0) || /\s/.test(raw.charAt(at))) at += unit.length;
  }
  starts.push(start + Math.min(at, raw.length));
  return starts;
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** Returns the value between the quotes of a JSON string, and where each unit of it begins; one more for the end. */
function readEscapes(
  written: string,
  placeOf: (index: number) => number,
): { readonly value: string; readonly starts: readonly number[] } {
  const starts: number[] = [];
  let value = '';
  let at = 0;
  while (at < written.length) {
    starts.push(placeOf(at));
    const unit = written.charAt(at);
    const escaped = written.charAt(at + 1);
    if (unit !== '\\' || escaped === '') {
      value += unit;
      at += 1;
    } else if (escaped === 'u') {
      value += String.fromCharCode(Number.parseInt(written.slice(at + 2, at + 6), 16));
      at += 6;
    } else {
      value += escapes.get(escaped) ?? escaped;
      at += 2;
    }
  }
  starts.push(placeOf(written.length));
  return { value, starts };
}
