import type { OpaqueNode, PolicyNode } from '../document';
import { listed } from './listed';

/** Maximum number of values that a sentence names of an unknown part. */
export const maxOptions = 5;
/** Maximum number of functions in each other whose values are named, such as `Fn::If` in `Fn::If`. */
const maxDepth = 3;

const condition = 'condition ';

/**
 * Describes a value that the file does not decide, as one of a list: with the values that it can have, if there are
 * only a few, with its default, or else by what it depends on.
 */
export function unknownValueInWords(node: OpaqueNode): string {
  if (node.parts !== undefined) return textInWords(node.parts);
  const options = optionsInWords(node, maxDepth);
  const name = node.reference;
  if (options === undefined) {
    if (node.fallback === undefined || name === undefined)
      return 'a value that is known only when the template is used';
    return `the value of ${name} (${limitsInWords(node)})`;
  }
  return name === undefined ? options : `${options} (${sourceInWords(name)})`;
}

/**
 * Returns a text that shows its unknown parts as `${Name}`, and what is known of each part, such as `Stage is dev or
 * prod`. Undefined if a part has no name.
 */
export function namedText(
  parts: readonly (string | OpaqueNode)[],
): { readonly text: string; readonly notes: readonly string[] } | undefined {
  const pieces: string[] = [];
  const notes = new Set<string>();
  for (const part of parts) {
    if (typeof part === 'string') {
      pieces.push(part);
      continue;
    }
    const { reference } = part;
    if (reference === undefined || reference.startsWith(condition)) return undefined;
    pieces.push(`\${${reference}}`);
    const limits = limitsInWords(part);
    if (limits !== undefined) notes.add(`${reference} is ${limits}`);
  }
  return { text: pieces.join(''), notes: [...notes] };
}

function textInWords(parts: readonly (string | OpaqueNode)[]): string {
  const named = namedText(parts);
  if (named === undefined) return 'a text of which parts are known only when the template is used';
  const notes = named.notes.length === 0 ? '' : ` (${listed(named.notes, 'and')})`;
  return `${named.text}${notes}`;
}

/** Returns the values of an unknown part, or its default; undefined if the file names none. */
function limitsInWords(node: OpaqueNode): string | undefined {
  const options = optionsInWords(node, maxDepth);
  if (options !== undefined) return options;
  const fallback = node.fallback && valueInWords(node.fallback, maxDepth);
  return fallback === undefined ? undefined : `by default ${fallback}`;
}

function optionsInWords(node: OpaqueNode, depth: number): string | undefined {
  const words = optionWords(node, depth);
  return words && listed([...new Set(words)], 'or');
}

/** Returns a word for each value that a part can have; undefined if there are none, too many, or unnamed ones. */
function optionWords({ options }: OpaqueNode, depth: number): readonly string[] | undefined {
  if (options === undefined || options.length === 0 || options.length > maxOptions || depth === 0)
    return undefined;
  const words: string[] = [];
  for (const option of options) {
    const nested = option?.kind === 'opaque' ? optionWords(option, depth - 1) : undefined;
    const word = option === undefined ? 'no value' : valueInWords(option, depth - 1);
    if (nested !== undefined) words.push(...nested);
    else if (word !== undefined) words.push(word);
    else return undefined;
  }
  return words;
}

function valueInWords(node: PolicyNode, depth: number): string | undefined {
  switch (node.kind) {
    case 'string':
      return wordOf(node.template ?? node.value);
    case 'number':
    case 'boolean':
      return String(node.value);
    case 'array': {
      const items = node.items.map((item) => valueInWords(item, depth));
      const named = items.filter((item) => item !== undefined);
      return named.length < items.length ? undefined : `[${named.join(', ')}]`;
    }
    case 'opaque': {
      if (node.parts !== undefined) return namedText(node.parts)?.text;
      const options = optionsInWords(node, depth);
      if (options !== undefined) return options;
      return node.reference === undefined ? undefined : `the value of ${node.reference}`;
    }
    default:
      return undefined;
  }
}

/** Says what decides which value an unknown part of this reference has. */
export function sourceInWords(name: string): string {
  return name.startsWith(condition) ? `by the ${name}` : `the value of ${name}`;
}

/** Returns a value as it is shown in a sentence: in quotes where it would not be seen as one word. */
export function wordOf(text: string): string {
  return text === '' || /\s/.test(text) ? JSON.stringify(text) : text;
}
