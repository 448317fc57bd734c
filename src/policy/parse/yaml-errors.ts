import type { Range } from '../document';
import { fileStart } from './file-start';

/** Errors of the YAML parser in its own terms, and what a reader can see. */
const plainWords: readonly (readonly [RegExp, string])[] = [
  [
    /^Sequence item without - indicator/,
    'this line is indented like neither the list above it nor one of its items.',
  ],
  [
    /^Flow (?:map|sequence) in block collection must be sufficiently indented and end with a (.)$/,
    'a closing $1 is missing, or is indented too little.',
  ],
];

/** Returns an error of the YAML parser as a sentence. */
export function yamlErrorSentence(message: string): string {
  const [pattern, words] = plainWords.find(([known]) => known.test(message)) ?? [];
  const said =
    pattern === undefined || words === undefined
      ? message.replace(/\.?$/, '.')
      : message.replace(pattern, words);
  return `This is not well-formed YAML: ${said}`;
}

/** Returns the place of an error: at the end of a line, the last character before it. */
export function yamlErrorRange(text: string, start: number, end: number): Range {
  if (start < text.length && !/[\r\n]/.test(text.charAt(start)))
    return { start, end: Math.max(end, start + 1) };
  const before = text.slice(0, start).trimEnd().length;
  return before === 0 ? fileStart(text) : { start: before - 1, end: before };
}
