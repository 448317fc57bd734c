import type { ArrayNode, ObjectNode, PolicyNode, Range, StringNode } from '../document';
import { placesIn } from '../source-text';
import { parseJson } from './json';
import type { SyntaxProblem } from './parsed-file';
import { isHole, type TextPiece, textOfPieces } from './text-pieces';

/** A text of a file as one string, with the places of its units. */
export interface PlacedText {
  /** Each piece that the file does not have literally is a mark. */
  readonly text: string;
  /** Returns the place in the file of an offset in `text`. */
  readonly placeOf: (offset: number) => number;
  /** The pieces that the marks stand for, in order. */
  readonly marked: readonly TextPiece[];
}

/** A JSON document inside of a string. */
export interface JsonInText {
  readonly root: PolicyNode | undefined;
  readonly problems: readonly SyntaxProblem[];
}

/** Characters for private use, around the number of a mark. */
const opening = '\ue000';
const closing = '\ue001';
const mark = /\ue000(\d+)\ue001/;

/**
 * Puts pieces together, with a mark for each that is unknown or replaced. Returns undefined if a text has marks already.
 *
 * @param file the file's text
 * @param range the place of pieces that are not in the file
 */
export function placedText(pieces: readonly TextPiece[], file: string, range: Range): PlacedText | undefined {
  if (pieces.some((piece) => !isHole(piece) && piece.text.includes(opening))) return undefined;
  const places: number[] = [];
  const marked: TextPiece[] = [];
  let text = '';
  let known: readonly number[] = [];
  let knownOf: StringNode | undefined;
  for (const piece of pieces) {
    const last = places.at(-1) ?? range.start;
    if (!isHole(piece) && piece.source !== undefined) {
      const { node, from } = piece.source;
      if (node !== knownOf) {
        known = placesIn(file, node);
        knownOf = node;
      }
      for (let index = 0; index < piece.text.length; index++) places.push(known[from + index] ?? last);
      text += piece.text;
    } else if (!isHole(piece) && piece.shown === undefined) {
      for (let index = 0; index < piece.text.length; index++) places.push(last);
      text += piece.text;
    } else {
      const written = `${opening}${marked.length}${closing}`;
      for (let index = 0; index < written.length; index++) places.push(last);
      text += written;
      marked.push(piece);
    }
  }
  const end = (places.at(-1) ?? range.end - 1) + 1;
  return { text, placeOf: (offset) => places[offset] ?? end, marked };
}

/** Reads JSON in a text of a file; strings with marks become the texts that they stand for. */
export function jsonInText({ text, placeOf, marked }: PlacedText): JsonInText {
  const { root, problems } = parseJson(text, placeOf);
  return {
    root: root === undefined || marked.length === 0 ? root : withoutMarks(root, marked),
    // An edit would have to be escaped for the string around it.
    problems: problems.map(({ range, message, harmless }) => ({ range, message, harmless })),
  };
}

/** Returns a tree with the pieces in place of their marks. */
export function withoutMarks(node: PolicyNode, marked: readonly TextPiece[]): PolicyNode {
  switch (node.kind) {
    case 'string':
      return mark.test(node.value) ? unmarked(node, marked) : node;
    case 'array':
      return { ...node, items: node.items.map((item) => withoutMarks(item, marked)) } satisfies ArrayNode;
    case 'object':
      if (node.properties.some(({ key }) => mark.test(key.value)))
        return { kind: 'opaque', text: 'an object with a name that is not known', range: node.range };
      return {
        ...node,
        properties: node.properties.map(({ key, value }) => ({ key, value: withoutMarks(value, marked) })),
      } satisfies ObjectNode;
    default:
      return node;
  }
}

function unmarked(node: StringNode, marked: readonly TextPiece[]): PolicyNode {
  // With its group, `split` gives the numbers of the marks at the odd places.
  const pieces = node.value.split(mark).flatMap((part, index): TextPiece[] => {
    const piece = index % 2 === 1 ? marked[Number(part)] : undefined;
    if (piece !== undefined) return [piece];
    return part === '' ? [] : [{ text: part }];
  });
  return textOfPieces(pieces, node.range, 'a text with unknown parts');
}
