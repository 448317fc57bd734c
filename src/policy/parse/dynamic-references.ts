import type { PolicyNode, StringNode } from '../document';
import { type TextPiece, textOfPieces } from './text-pieces';

const dynamicReference = /\{\{resolve:[^{}]*\}\}/g;

/**
 * Returns a string of a template with its dynamic references (`{{resolve:ssm:…}}`) as unknown parts.
 *
 * @param reference turns the text of one into the name that values with the same origin share
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
 */
export function withDynamicReferences(node: StringNode, reference: (text: string) => string): PolicyNode {
  const { value, range } = node;
  if (!value.includes('{{resolve:')) return node;
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { 0: text, index } of value.matchAll(dynamicReference)) {
    if (index > at) pieces.push({ text: value.slice(at, index) });
    pieces.push({ kind: 'opaque', text, range, reference: reference(text) });
    at = index + text.length;
  }
  if (at === 0) return node;
  if (at < value.length) pieces.push({ text: value.slice(at) });
  return textOfPieces(pieces, range, value);
}
