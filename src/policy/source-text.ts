import type { Range, StringNode } from './document';
import type { Position } from './finding';

/** Lines and columns of a text, for as many offsets as are asked for; `\n`, `\r\n` and a lone `\r` end a line. */
export class SourceText {
  #lineStarts: number[] | undefined;

  constructor(readonly text: string) {}

  /** The line and column of an offset; one outside of the text is taken to its nearest end. */
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
    // A byte order mark is no column of the first line: no editor shows it.
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
 * Where a part of a string's value stands in the file, found through its escapes (also the double ones of a policy
 * inside a string of a Terraform plan). Where the value is not written out there, as after the substitution of a
 * variable, the whole string's range.
 *
 * @param from first UTF-16 unit of the part in `node.value`
 * @param to the unit after the last
 */
export function rangeWithin(text: string, node: StringNode, from: number, to: number): Range {
  const { start, end } = node.range;
  const raw = text.slice(start, end);
  if (raw.slice(1, -1) === node.value && (raw[0] === '"' || raw[0] === "'"))
    return { start: start + 1 + from, end: start + 1 + to };
  if (raw === node.value) return { start: start + from, end: start + to };
  const written = unitsOf(raw, start);
  const inQuotes = raw.startsWith('\\') ? withoutEscapes(written) : written;
  const units = withoutEscapes(inQuotes.slice(1, -1));
  const first = units[from];
  const last = units[to - 1];
  if (units.length !== node.value.length || first === undefined || last === undefined) return node.range;
  if (units.some(({ code }, index) => code !== node.value.charCodeAt(index))) return node.range;
  return { start: first.start, end: Math.max(first.start, last.end) };
}

/** One UTF-16 unit of a value, and where it is written. */
interface Unit extends Range {
  readonly code: number;
}

function unitsOf(raw: string, offset: number): Unit[] {
  return Array.from({ length: raw.length }, (_, index) => ({
    code: raw.charCodeAt(index),
    start: offset + index,
    end: offset + index + 1,
  }));
}

const backslash = 92;
const escapes = new Map(
  [...'"\\/bfnrt'].map((name, index) => [name.charCodeAt(0), '"\\/\b\f\n\r\t'.charCodeAt(index)]),
);

/** The units that the escapes of JSON stand for. */
function withoutEscapes(units: readonly Unit[]): Unit[] {
  const result: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    const escaped = units[at + 1];
    if (unit.code !== backslash || escaped === undefined) {
      result.push(unit);
      continue;
    }
    const hexadecimal = escaped.code === 117;
    const last = units[at + (hexadecimal ? 5 : 1)] ?? escaped;
    const code = hexadecimal
      ? Number.parseInt(String.fromCharCode(...units.slice(at + 2, at + 6).map((digit) => digit.code)), 16)
      : (escapes.get(escaped.code) ?? escaped.code);
    result.push({ code, start: unit.start, end: last.end });
    at += hexadecimal ? 5 : 1;
  }
  return result;
}
