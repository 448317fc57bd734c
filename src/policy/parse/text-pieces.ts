import type { OpaqueNode, PolicyNode, Range, StringNode } from '../document';

/** A known part of a text that is put together. */
export interface KnownPiece {
  readonly text: string;
  /** The text as the template writes it, if it differs. */
  readonly shown?: string;
  /** The string of the file that has the text literally, and where it begins in that string's value. */
  readonly source?: { readonly node: StringNode; readonly from: number };
}

/** A part of a text: known, or known only when the template is used. */
export type TextPiece = KnownPiece | OpaqueNode;

/** Maximum length of a text that is put together, in UTF-16 units; IAM's longest policy has 10,240 characters. */
const longestText = 65_536;
/** Maximum number of unknown parts of a text. */
const mostHoles = 200;

/** Returns whether a piece is unknown. */
export function isHole(piece: TextPiece): piece is OpaqueNode {
  return 'kind' in piece;
}

/** Returns a string as pieces of a text; numbers and booleans are written out. Returns undefined for other values. */
export function piecesOfValue(node: PolicyNode): readonly TextPiece[] | undefined {
  switch (node.kind) {
    case 'string':
      return [
        node.template === undefined
          ? { text: node.value, source: { node, from: 0 } }
          : { text: node.value, shown: node.template },
      ];
    case 'number':
    case 'boolean':
      return [{ text: String(node.value) }];
    case 'opaque':
      return node.parts?.map((part) => (typeof part === 'string' ? { text: part } : part)) ?? [node];
    default:
      return undefined;
  }
}

/**
 * Returns the string of some pieces, or an opaque node if not all are known. A single unknown piece is the value itself.
 *
 * @param text the expression as written, for messages
 */
export function textOfPieces(pieces: readonly TextPiece[], range: Range, text: string): PolicyNode {
  const parts: (string | OpaqueNode)[] = [];
  let known = '';
  let value = '';
  let shown = '';
  let length = 0;
  for (const piece of pieces) {
    if (isHole(piece)) {
      if (known !== '') parts.push(known);
      known = '';
      parts.push(piece);
      continue;
    }
    length += piece.text.length;
    if (length > longestText) return { kind: 'opaque', text, range };
    known += piece.text;
    value += piece.text;
    shown += piece.shown ?? piece.text;
  }
  if (parts.length === 0)
    return { kind: 'string', value, range, ...(shown !== value && { template: shown }) };
  if (known !== '') parts.push(known);
  const [first] = parts;
  if (parts.length === 1 && typeof first === 'object') return { ...first, range };
  return parts.length > 2 * mostHoles
    ? { kind: 'opaque', text, range }
    : { kind: 'opaque', text, range, parts };
}
