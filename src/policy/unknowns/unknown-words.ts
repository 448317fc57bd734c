import type { OpaqueNode, PolicyNode } from '../document';
import type { Choice } from './choice';
import { nameOf } from './unknown-values';
import type { Unknown } from './unknowns';
import type { Valuation } from './valuations';

const condition = 'condition ';

/** Returns the name of an unknown part: of its parameter, condition or resource, or else as it is written. */
export function nameOfUnknown({ reference, text }: OpaqueNode): string {
  return reference ?? text;
}

/** An unknown part with one of its values. */
interface Valued {
  readonly unknown: Unknown;
  /** Default: the first of its values. */
  readonly choice?: Choice;
}

/** Returns a clause that says which values some parts have, undefined if the file does not limit the values of one. */
export function inWords(values: readonly Valued[]): string | undefined {
  const clauses: string[] = [];
  for (const { unknown, choice } of values) {
    const clause = clauseOn(unknown, choice);
    if (clause === undefined) return undefined;
    clauses.push(clause);
  }
  return clauses.join(' and ');
}

function clauseOn({ node }: Unknown, choice: Choice = { kind: 'option', index: 0 }): string | undefined {
  if (node.options === undefined || choice.kind !== 'option') return undefined;
  const name = nameOfUnknown(node);
  if (name.startsWith(condition)) return `the ${name} is ${choice.index === 0 ? 'true' : 'false'}`;
  const option = node.options[choice.index];
  const texts = (option?.kind === 'array' ? option.items : [option]).map(textOf);
  return texts.length === 0 || texts.includes(undefined)
    ? `${name} is its value ${choice.index + 1}`
    : `${name} is "${texts.join(',')}"`;
}

function textOf(node: PolicyNode | undefined): string | undefined {
  return node?.kind === 'string' || node?.kind === 'number' ? String(node.value) : undefined;
}

/** Replaces the stand-ins of unknown parts in a message by their names. */
export function withNames(message: string, valuations: readonly Valuation[]): string {
  let shown = message;
  const unknowns = new Set(valuations.flatMap(({ changes }) => changes.map(({ unknown }) => unknown)));
  for (const { node, index } of [...unknowns].reverse())
    shown = shown.replaceAll(nameOf(index), `\${${nameOfUnknown(node)}}`);
  return shown;
}
