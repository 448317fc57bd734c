import type { ParseErrorCode } from 'jsonc-parser';
import { fileStart } from './file-start';
import { jsonErrors } from './json-error-codes';

/** A part of a text, as UTF-16 offsets. */
export type Extent = readonly [start: number, end: number];

/** Codes that report something missing: the place is where it should be. */
const missing: ReadonlySet<ParseErrorCode> = new Set([
  jsonErrors.colonExpected,
  jsonErrors.commaExpected,
  jsonErrors.closeBraceExpected,
  jsonErrors.closeBracketExpected,
]);

/** Returns the range to underline: the unexpected text, or the last character before the place of something missing. */
export function extentOf(text: string, code: ParseErrorCode, offset: number, length: number): Extent {
  if (length > 0 && !missing.has(code)) return [offset, offset + length];
  let end = Math.min(offset, text.length);
  while (end > 0 && /[\s\uFEFF]/.test(text[end - 1] ?? '')) end--;
  return end === 0 ? [0, fileStart(text).end] : [end - 1, end];
}

/**
 * Returns a mistake as a sentence.
 *
 * @param extent what is underlined
 * @param isInside whether the place is in an object or a list
 */
export function sentenceOf(
  code: ParseErrorCode,
  text: string,
  [start, end]: Extent,
  isInside: boolean,
): string {
  const written = excerpt(text, start, end);
  switch (code) {
    case jsonErrors.invalidSymbol:
      return invalidSymbol(written);
    case jsonErrors.invalidNumberFormat:
    case jsonErrors.unexpectedEndOfNumber:
      return `The number ${written} is not complete.`;
    case jsonErrors.propertyNameExpected:
      return `A name in double quotes is expected here, not ${written}.`;
    case jsonErrors.valueExpected:
      if (/^\uFEFF?\s*$/.test(text)) return 'The file is empty.';
      return end >= text.trimEnd().length && !isInside
        ? 'The file holds no JSON value; a policy is an object in braces.'
        : `A value is expected here, not ${written}.`;
    case jsonErrors.colonExpected:
      return 'A colon and a value are expected after this name.';
    case jsonErrors.commaExpected:
      return 'A comma is missing after this.';
    case jsonErrors.closeBraceExpected:
      return 'The closing brace of this object is missing.';
    case jsonErrors.closeBracketExpected:
      return 'The closing bracket of this list is missing.';
    case jsonErrors.endOfFileExpected:
      return `The JSON value ends before this; ${written} is outside of it.`;
    case jsonErrors.unexpectedEndOfComment:
      return 'This comment is not closed.';
    case jsonErrors.unexpectedEndOfString:
      return 'The closing double quote of this string is missing.';
    case jsonErrors.invalidUnicode:
      return 'A \\u in a string is followed by four hexadecimal digits.';
    case jsonErrors.invalidEscapeCharacter:
      return 'In a string, a backslash is allowed only before ", \\, /, b, f, n, r, t or u; write a backslash itself twice.';
    case jsonErrors.invalidCharacter:
      return 'A control character in a string is written as an escape, such as \\t.';
    default:
      return `JSON does not allow ${written} here.`;
  }
}

function invalidSymbol(written: string): string {
  if (written.startsWith("'")) return 'Strings are written in double quotes in JSON, not in single ones.';
  if (/^(True|False|None|TRUE|FALSE|NULL|Null)$/.test(written))
    return `JSON writes ${written === 'None' ? 'null' : written.toLowerCase()} for ${written}.`;
  return `JSON has no ${written}; a text is written in double quotes.`;
}

/** Returns what is written at a place, short enough for a sentence. */
function excerpt(text: string, start: number, end: number): string {
  const written = text.slice(start, end);
  return written.length > 40 ? `${written.slice(0, 37)}…` : written;
}

/** Finds the errors that jsonc-parser reports in addition to one mistake: the first code describes it best. */
export class ErrorEchoes {
  #lastOffset = -1;
  /** Whether something that is no JSON was found: the part that it replaces is then not reported as missing. */
  #isInTheWay = false;
  /** Whether a string was not closed: its closing quote, or what follows it, became a part of the string. */
  #isUnclosed = false;

  /** Returns whether an error follows from one reported before, and notes it if not. */
  isEcho(code: ParseErrorCode, offset: number): boolean {
    if (offset === this.#lastOffset || (this.#isInTheWay && inTheWayOf.has(code))) return true;
    if (this.#isUnclosed && (code === jsonErrors.colonExpected || code === jsonErrors.commaExpected)) {
      this.#isUnclosed = false;
      return true;
    }
    this.#lastOffset = offset;
    this.#isInTheWay ||= code === jsonErrors.invalidSymbol || code === jsonErrors.propertyNameExpected;
    this.#isUnclosed = code === jsonErrors.unexpectedEndOfString;
    return false;
  }

  /** Returns whether an error was reported last at this offset. */
  isAt(offset: number): boolean {
    return offset === this.#lastOffset;
  }

  /** Notes that a name, a value, a comma or an end was read, so that the next error is independent. */
  read(): void {
    this.#isInTheWay = false;
  }

  /** Notes that a colon or a comma was read. */
  readSeparator(): void {
    this.#isUnclosed = false;
  }
}

/** Codes that follow from an unexpected text. */
const inTheWayOf: ReadonlySet<ParseErrorCode> = new Set([
  jsonErrors.propertyNameExpected,
  jsonErrors.valueExpected,
  jsonErrors.commaExpected,
]);
