import { eastAsianWidth } from 'get-east-asian-width';
import type { Position } from '../../policy/finding';
import { visibleControls } from '../text/safe-text';

/** One line of a code frame. */
export interface FrameLine {
  /** The number of the line in the file, from 1. */
  readonly number: number;
  /** The part of the line that is shown, safe for a terminal. */
  readonly text: string;
  /** The part of `text` that is marked, in terminal columns; undefined for a line of context. */
  readonly mark?: { readonly column: number; readonly width: number };
}

/** Lines shown before and after the marked ones. */
const context = 1;
/** Maximum number of marked lines. */
const maxLines = 4;
/** Maximum length of a line, in UTF-16 units; a policy on a single line may be long. */
const maxUnits = 120;
/** Units of these before the marked part. */
const unitsBefore = 40;

/** The lines of a text, split once for all frames of a file. */
export class FileLines {
  readonly #lines: readonly string[];
  readonly #isBlank: boolean;

  constructor(text: string) {
    this.#lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
    this.#isBlank = text.trim() === '';
  }

  /**
   * Returns the lines around a range, with the part to underline. Untrusted text is safe: controls are visible, TABs are
   * spaces, long lines are cut around the mark. A blank file has no lines to show.
   */
  frame(start: Position, end: Position): FrameLine[] {
    if (this.#isBlank) return [];
    const last = Math.min(Math.max(end.line, start.line), start.line + maxLines - 1);
    const frame: FrameLine[] = [];
    for (let number = start.line - context; number <= last + context; number++) {
      const line = this.#lines[number - 1];
      // The empty line after a trailing newline is not shown.
      if (line === undefined || (line === '' && number === this.#lines.length && number > last)) continue;
      if (number < start.line || number > last) {
        frame.push({ number, text: safe(line.slice(0, maxUnits)) + (line.length > maxUnits ? '…' : '') });
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
  const cutFrom = line.length <= maxUnits || from <= unitsBefore ? 0 : from - unitsBefore;
  const cutTo = cutFrom + maxUnits;
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

/** Makes text safe, and drops half a character that a cut left. */
function safe(part: string): string {
  return visibleControls(part.replaceAll('\t', '  ').replace(/\p{Surrogate}/gu, ''));
}

/** Returns the number of terminal columns of a text. */
function width(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (!/[\p{Mark}\p{Cf}]/u.test(character)) columns += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return columns;
}
