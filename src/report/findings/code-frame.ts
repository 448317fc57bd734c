import { eastAsianWidth } from 'get-east-asian-width';
import type { Position } from '../../policy/finding';
import { visibleControls } from '../text/safe-text';

/** One line of a code frame. */
export interface FrameLine {
  /** The number of the line in the file, from 1. */
  readonly number: number;
  /** What is shown of the line, safe for a terminal. */
  readonly text: string;
  /** What of `text` is marked, in columns of a terminal; `undefined` for a line of context. */
  readonly mark?: { readonly column: number; readonly width: number };
}

/** Lines shown before and after what is marked. */
const context = 1;
/** Marked lines that are shown of a range that is longer. */
const mostLines = 4;
/** UTF-16 units of a line that are shown; a policy on a single line may be long. */
const mostUnits = 120;
/** Of these, how many stand before the marked part. */
const unitsBefore = 40;

/** The lines of a text, so that many frames of one file need not look for them each time. */
export class FileLines {
  readonly #lines: readonly string[];

  constructor(text: string) {
    this.#lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  }

  /**
   * The lines around a range, with what to underline. Untrusted text is made safe: controls are visible, TABs are
   * spaces, long lines are cut around the mark.
   */
  frame(start: Position, end: Position): FrameLine[] {
    const last = Math.min(Math.max(end.line, start.line), start.line + mostLines - 1);
    const frame: FrameLine[] = [];
    for (let number = start.line - context; number <= last + context; number++) {
      const line = this.#lines[number - 1];
      // The empty last line after the line end that ends a file is nothing to show.
      if (line === undefined || (line === '' && number === this.#lines.length && number > last)) continue;
      if (number < start.line || number > last) {
        frame.push({ number, text: safe(line.slice(0, mostUnits)) + (line.length > mostUnits ? '…' : '') });
        continue;
      }
      const from = number === start.line ? start.column - 1 : line.length - line.trimStart().length;
      const to = number === end.line ? end.column - 1 : line.length;
      frame.push(marked(number, line, from, Math.max(from, to)));
    }
    return frame;
  }
}

function marked(number: number, line: string, from: number, to: number): FrameLine {
  const cutFrom = line.length <= mostUnits || from <= unitsBefore ? 0 : from - unitsBefore;
  const cutTo = cutFrom + mostUnits;
  const end = Math.min(to, cutTo);
  const before = (cutFrom > 0 ? '…' : '') + safe(line.slice(cutFrom, from));
  const inside = safe(line.slice(from, end));
  const after = safe(line.slice(end, cutTo)) + (cutTo < line.length ? '…' : '');
  return {
    number,
    text: before + inside + after,
    mark: { column: width(before), width: Math.max(1, width(inside)) },
  };
}

/** Half a character, left by a cut, is dropped. */
function safe(part: string): string {
  return visibleControls(part.replaceAll('\t', '  ').replace(/\p{Surrogate}/gu, ''));
}

/** Columns that a text takes in a terminal. */
function width(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (!/[\p{Mark}\p{Cf}]/u.test(character)) columns += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return columns;
}
