import { type ParseErrorCode, visit } from 'jsonc-parser';
import type { ArrayNode, ObjectNode, PolicyNode, Property, Range, StringNode } from '../document';
import { textWithoutByteOrderMark } from './byte-order-mark';
import { commentWithItsSpace } from './json-comment';
import { jsonErrors } from './json-error-codes';
import { ErrorEchoes, type Extent, extentOf, sentenceOf } from './json-errors';
import type { SyntaxProblem } from './parsed-file';

/** Maximum depth of objects and lists; IAM's own policies need seven. */
export const deepestNesting = 100;
/** Maximum number of mistakes reported. A file with more is not JSON. */
const maxProblems = 100;

/** A JSON text as a tree, as much of it as can be read. */
export interface ParsedJson {
  /** Undefined if not even the start of a value could be read, or if it nests too deeply. */
  readonly root: PolicyNode | undefined;
  /** All mistakes, in the order of the text. */
  readonly problems: readonly SyntaxProblem[];
}

/**
 * Reads JSON and continues after mistakes. Never throws, whatever the text; needs time linear in its length.
 *
 * @param at maps an offset of `text` to one of the file, for text that was taken out of a string of the file
 */
export function parseJson(text: string, at: (offset: number) => number = (offset) => offset): ParsedJson {
  const tree = new TreeBuilder(text, at);
  try {
    visit(
      textWithoutByteOrderMark(text),
      {
        onObjectBegin: (offset) => tree.beginObject(offset),
        onObjectEnd: (offset, length) => tree.end(offset, length),
        onArrayBegin: (offset) => tree.beginArray(offset),
        onArrayEnd: (offset, length) => tree.end(offset, length),
        onObjectProperty: (name, offset, length) => tree.name(name, offset, length),
        onLiteralValue: (value: unknown, offset, length) => tree.literal(value, offset, length),
        onSeparator: (character, offset) => tree.separator(character, offset),
        onComment: (offset, length) => tree.comment(offset, length),
        onError: (code, offset, length) => tree.error(code, offset, length),
      },
      { allowTrailingComma: true },
    );
  } catch (thrown) {
    if (!(thrown instanceof Stop)) throw thrown;
  }
  return tree.finish();
}

type Container =
  | (Omit<ObjectNode, 'properties'> & { properties: Property[]; range: { start: number; end: number } })
  | (Omit<ArrayNode, 'items'> & { items: PolicyNode[]; range: { start: number; end: number } });

/** Thrown to leave the parser. */
class Stop {}

/** Builds the tree from the parser's events, and collects the mistakes. */
class TreeBuilder {
  readonly #text: string;
  readonly #at: (offset: number) => number;
  readonly #problems: SyntaxProblem[] = [];
  readonly #echoes = new ErrorEchoes();
  /** The objects and lists that are open, each with the name that it is the value of. */
  readonly #open: Container[] = [];
  readonly #keys: (StringNode | undefined)[] = [];
  /** The name whose value comes next, and where the last name is in the text. */
  #key: StringNode | undefined;
  #lastName: Extent = [0, 0];
  /** Offset of a comma that nothing has followed yet, or -1. */
  #comma = -1;
  #root: PolicyNode | undefined;

  constructor(text: string, at: (offset: number) => number) {
    this.#text = text;
    this.#at = at;
  }

  beginObject(offset: number): void {
    const start = this.#at(offset);
    this.#begin({ kind: 'object', properties: [], range: { start, end: start } }, offset);
  }

  beginArray(offset: number): void {
    const start = this.#at(offset);
    this.#begin({ kind: 'array', items: [], range: { start, end: start } }, offset);
  }

  /** Closes the innermost object or list; `length` is 0 if its closing brace or bracket is missing. */
  end(offset: number, length: number): void {
    if (this.#comma >= 0 && length > 0) this.#trailingComma(this.#text[offset] === ']' ? 'bracket' : 'brace');
    this.#comma = -1;
    this.#echoes.read();
    const container = this.#open.pop();
    this.#key = this.#keys.pop();
    if (container !== undefined) container.range.end = this.#at(offset + length);
  }

  name(value: string, offset: number, length: number): void {
    this.#comma = -1;
    this.#echoes.read();
    this.#lastName = [offset, offset + length];
    this.#key = { kind: 'string', value, range: this.#range(offset, offset + length) };
  }

  literal(value: unknown, offset: number, length: number): void {
    const range = this.#range(offset, offset + length);
    if (typeof value === 'string') this.#place({ kind: 'string', value, range });
    else if (typeof value === 'number') this.#place({ kind: 'number', value, range });
    else if (typeof value === 'boolean') this.#place({ kind: 'boolean', value, range });
    else this.#place({ kind: 'null', range });
  }

  separator(character: string, offset: number): void {
    this.#echoes.readSeparator();
    if (character !== ',') return;
    this.#echoes.read();
    this.#comma = offset;
  }

  comment(offset: number, length: number): void {
    if (this.#echoes.isAt(offset)) return;
    const [from, to] = commentWithItsSpace(this.#text, offset, offset + length);
    this.#add({
      range: this.#range(offset, offset + length),
      message: 'JSON policies hold no comments; remove it, or say it in the Sid.',
      harmless: true,
      fix: { description: 'Remove the comment', edits: [{ range: this.#range(from, to), text: '' }] },
    });
  }

  error(code: ParseErrorCode, offset: number, length: number): void {
    if (this.#echoes.isEcho(code, offset)) return;
    this.#comma = -1;
    const extent =
      code === jsonErrors.colonExpected ? this.#lastName : extentOf(this.#text, code, offset, length);
    this.#add({
      range: this.#range(...extent),
      message: sentenceOf(code, this.#text, extent, this.#open.length > 0),
      harmless: false,
    });
  }

  /** Returns the tree; what is still open extends to the end of the text. */
  finish(): ParsedJson {
    for (const container of this.#open) container.range.end = this.#at(this.#text.length);
    return { root: this.#root, problems: this.#problems };
  }

  #begin(container: Container, offset: number): void {
    if (this.#open.length >= deepestNesting) {
      this.#add({
        range: this.#range(offset, offset + 1),
        message: `Objects and lists are nested more than ${deepestNesting} levels deep here; no policy needs that.`,
        harmless: false,
      });
      this.#root = undefined;
      throw new Stop();
    }
    this.#place(container);
    this.#open.push(container);
    this.#keys.push(this.#key);
    this.#key = undefined;
  }

  /** Puts a value where it belongs: into the innermost list, under the last name, or at the root. */
  #place(node: PolicyNode): void {
    this.#comma = -1;
    this.#echoes.read();
    const container = this.#open.at(-1);
    if (container === undefined) this.#root ??= node;
    else if (container.kind === 'array') container.items.push(node);
    else if (this.#key !== undefined) {
      container.properties.push({ key: this.#key, value: node });
      this.#key = undefined;
    }
  }

  #trailingComma(before: 'bracket' | 'brace'): void {
    const range = this.#range(this.#comma, this.#comma + 1);
    this.#add({
      range,
      message: `JSON takes no comma before the closing ${before}; remove it.`,
      harmless: true,
      fix: { description: 'Remove the trailing comma', edits: [{ range, text: '' }] },
    });
  }

  #add(problem: SyntaxProblem): void {
    this.#problems.push(problem);
    if (this.#problems.length >= maxProblems) throw new Stop();
  }

  /** The scanner steps past the end after a comment that is not closed. */
  #range(start: number, end: number): Range {
    const { length } = this.#text;
    return { start: this.#at(Math.min(start, length)), end: this.#at(Math.min(end, length)) };
  }
}
