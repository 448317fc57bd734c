import { type JSONVisitor, type ParseErrorCode, visit } from 'jsonc-parser';
import type { ArrayNode, ObjectNode, PolicyNode, Property, Range, StringNode } from '../document';
import { textWithoutByteOrderMark } from './byte-order-mark';
import type { SyntaxProblem } from './parsed-file';

/** Objects and lists inside one another; IAM's own policies need seven. */
export const deepestNesting = 100;
/** Past this many mistakes a file is no JSON at all, and more of them help nobody. */
const mostProblems = 100;

/** A JSON text as a tree, as much of it as can be read. */
export interface ParsedJson {
  /** Undefined where not even the start of a value could be read, or where it nests too deeply. */
  readonly root: PolicyNode | undefined;
  /** All mistakes, in the order of the text. */
  readonly problems: readonly SyntaxProblem[];
}

type Container =
  | (Omit<ObjectNode, 'properties'> & { properties: Property[]; range: { start: number; end: number } })
  | (Omit<ArrayNode, 'items'> & { items: PolicyNode[]; range: { start: number; end: number } });

/** Thrown by a visitor to leave the parser. */
class Stop {}

/**
 * Reads JSON and goes on after mistakes. Never throws, whatever the text; needs time linear in its length.
 *
 * @param at where an offset of `text` stands in the file, for text that was taken out of a string of it
 */
export function parseJson(text: string, at: (offset: number) => number = (offset) => offset): ParsedJson {
  const problems: SyntaxProblem[] = [];
  const open: Container[] = [];
  const keys: (StringNode | undefined)[] = [];
  let key: StringNode | undefined;
  let root: PolicyNode | undefined;
  /** Where a comma stands that nothing has followed yet. */
  let comma = -1;
  let lastError = -1;
  /** Whether what is no JSON is still in the way, so that what it stands in the place of is not missed as well. */
  let muted = false;
  /** Whether a string was not closed: its closing quote, or what follows it, went into the string. */
  let unclosed = false;
  let lastName: [number, number] = [0, 0];

  // The scanner steps past the end after a comment that is not closed.
  const range = (start: number, end: number): Range => ({
    start: at(Math.min(start, text.length)),
    end: at(Math.min(end, text.length)),
  });
  const add = (problem: SyntaxProblem): void => {
    problems.push(problem);
    if (problems.length >= mostProblems) throw new Stop();
  };
  const place = (node: PolicyNode): void => {
    comma = -1;
    muted = false;
    const container = open.at(-1);
    if (container === undefined) root ??= node;
    else if (container.kind === 'array') container.items.push(node);
    else if (key !== undefined) {
      container.properties.push({ key, value: node });
      key = undefined;
    }
  };
  const begin = (container: Container, offset: number): void => {
    if (open.length >= deepestNesting) {
      add({
        range: range(offset, offset + 1),
        message: `Objects and lists are nested more than ${deepestNesting} levels deep here; no policy needs that.`,
        harmless: false,
      });
      root = undefined;
      throw new Stop();
    }
    place(container);
    open.push(container);
    keys.push(key);
    key = undefined;
  };
  const end = (offset: number, length: number): void => {
    if (comma >= 0 && length > 0) {
      add({
        range: range(comma, comma + 1),
        message: `JSON takes no comma before the closing ${text[offset] === ']' ? 'bracket' : 'brace'}; remove it.`,
        harmless: true,
        fix: {
          description: 'Remove the trailing comma',
          edits: [{ range: range(comma, comma + 1), text: '' }],
        },
      });
    }
    comma = -1;
    muted = false;
    const container = open.pop();
    key = keys.pop();
    if (container !== undefined) container.range.end = at(offset + length);
  };

  const visitor: JSONVisitor = {
    onObjectBegin: (offset) => {
      begin({ kind: 'object', properties: [], range: { start: at(offset), end: at(offset) } }, offset);
    },
    onArrayBegin: (offset) => {
      begin({ kind: 'array', items: [], range: { start: at(offset), end: at(offset) } }, offset);
    },
    onObjectEnd: end,
    onArrayEnd: end,
    onObjectProperty: (value, offset, length) => {
      comma = -1;
      muted = false;
      lastName = [offset, offset + length];
      key = { kind: 'string', value, range: range(offset, offset + length) };
    },
    onLiteralValue: (value: unknown, offset, length) => {
      const where = range(offset, offset + length);
      if (typeof value === 'string') place({ kind: 'string', value, range: where });
      else if (typeof value === 'number') place({ kind: 'number', value, range: where });
      else if (typeof value === 'boolean') place({ kind: 'boolean', value, range: where });
      else place({ kind: 'null', range: where });
    },
    onSeparator: (character, offset) => {
      unclosed = false;
      if (character !== ',') return;
      muted = false;
      comma = offset;
    },
    onComment: (offset, length) => {
      if (offset === lastError) return;
      add({
        range: range(offset, offset + length),
        message: 'JSON policies hold no comments; remove it, or say it in the Sid.',
        harmless: true,
        fix: {
          description: 'Remove the comment',
          edits: [{ range: range(...commentWithItsSpace(text, offset, offset + length)), text: '' }],
        },
      });
    },
    onError: (code, offset, length) => {
      // The parser tells of one mistake at one place by several codes: the first says it best.
      if (offset === lastError || (muted && (code === 3 || code === 4 || code === 6))) return;
      if (unclosed && (code === 5 || code === 6)) {
        unclosed = false;
        return;
      }
      lastError = offset;
      comma = -1;
      muted ||= code === 1 || code === 3;
      unclosed = code === 12;
      const [start, end] = code === 5 ? lastName : extentOf(text, code, offset, length);
      add({
        range: range(start, end),
        message: sentenceOf(code, text, start, end, open.at(-1)),
        harmless: false,
      });
    },
  };
  try {
    visit(textWithoutByteOrderMark(text), visitor, { allowTrailingComma: true });
  } catch (thrown) {
    if (!(thrown instanceof Stop)) throw thrown;
  }
  for (const container of open) container.range.end = at(text.length);
  return { root, problems };
}

/** A comment with the blanks before it, and with its line's end where it has the line to itself. */
function commentWithItsSpace(text: string, start: number, end: number): [number, number] {
  let from = start;
  while (text[from - 1] === ' ' || text[from - 1] === '\t') from--;
  const beginsLine = from === 0 || text[from - 1] === '\n' || text[from - 1] === '\r';
  let to = end;
  while (text[to] === ' ' || text[to] === '\t') to++;
  const endsLine = to >= text.length || text[to] === '\n' || text[to] === '\r';
  if (!endsLine) return [start, beginsLine ? to : end];
  if (!beginsLine) return [from, end];
  if (text[to] === '\r') to++;
  if (text[to] === '\n') to++;
  return [from, to];
}

/** Where to underline a mistake: what stands in the way, or the last thing before the place where something is missing. */
function extentOf(text: string, code: ParseErrorCode, offset: number, length: number): [number, number] {
  const missing: readonly ParseErrorCode[] = [5, 6, 7, 8];
  if (length > 0 && !missing.includes(code)) return [offset, offset + length];
  let end = Math.min(offset, text.length);
  while (end > 0 && /[\s\uFEFF]/.test(text[end - 1] ?? '')) end--;
  return end === 0 ? [0, Math.min(1, text.length)] : [end - 1, end];
}

/** What is written at a place, short enough for a sentence. */
function excerpt(text: string, start: number, end: number): string {
  const written = text.slice(start, end);
  return written.length > 40 ? `${written.slice(0, 37)}…` : written;
}

function sentenceOf(
  code: ParseErrorCode,
  text: string,
  start: number,
  end: number,
  container: Container | undefined,
): string {
  const written = excerpt(text, start, end);
  switch (code) {
    case 1:
      if (written.startsWith("'")) return 'Strings are written in double quotes in JSON, not in single ones.';
      if (/^(True|False|None|TRUE|FALSE|NULL|Null)$/.test(written))
        return `JSON writes ${written === 'None' ? 'null' : written.toLowerCase()} for ${written}.`;
      return `JSON has no ${written}; a text is written in double quotes.`;
    case 2:
    case 13:
      return `The number ${written} is not complete.`;
    case 3:
      return `A name in double quotes is expected here, not ${written}.`;
    case 4:
      return end >= text.trimEnd().length && container === undefined
        ? 'The file holds no JSON value; a policy is an object in braces.'
        : `A value is expected here, not ${written}.`;
    case 5:
      return 'A colon and a value are expected after this name.';
    case 6:
      return 'A comma is missing after this.';
    case 7:
      return 'The closing brace of this object is missing.';
    case 8:
      return 'The closing bracket of this list is missing.';
    case 9:
      return `The JSON value has ended before this; ${written} belongs to nothing.`;
    case 11:
      return 'This comment is not closed.';
    case 12:
      return 'The closing double quote of this string is missing.';
    case 14:
      return 'A \\u in a string is followed by four hexadecimal digits.';
    case 15:
      return 'A backslash in a string stands only before ", \\, /, b, f, n, r, t or u; a backslash itself is written twice.';
    case 16:
      return 'A control character in a string is written as an escape, such as \\t.';
    default:
      return `JSON does not allow ${written} here.`;
  }
}
