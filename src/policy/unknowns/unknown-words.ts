import type { OpaqueNode } from '../document';
import type { Choice } from './choice';
import { nameOf } from './unknown-values';
import type { Unknown } from './unknowns';
import type { Valuation } from './valuations';

const condition = 'condition ';

/** Returns the name of an unknown part: of its parameter, condition or resource, or else as it is written. */
export function nameOfUnknown({ reference, text }: OpaqueNode): string {
  return reference ?? text;
}

/**
 * Returns a clause that says which value a part has, undefined if the file does not limit its values.
 *
 * @param choice default: the first of its values
 */
export function inWords(
  { node }: Unknown,
  choice: Choice = { kind: 'option', index: 0 },
): string | undefined {
  if (node.options === undefined || choice.kind !== 'option') return undefined;
  const name = nameOfUnknown(node);
  if (name.startsWith(condition)) return `the ${name} is ${choice.index === 0 ? 'true' : 'false'}`;
  const option = node.options[choice.index];
  const isText = option?.kind === 'string' || option?.kind === 'number';
  return isText ? `${name} is "${option.value}"` : `${name} is its value ${choice.index + 1}`;
}

/** Replaces the stand-ins of unknown parts in a message by their names. */
export function withNames(message: string, valuations: readonly Valuation[]): string {
  let shown = message;
  const unknowns = new Set(valuations.flatMap(({ changed }) => changed?.unknown ?? []));
  for (const { node, index } of [...unknowns].reverse())
    shown = shown.replaceAll(nameOf(index), `\${${nameOfUnknown(node)}}`);
  return shown;
}
