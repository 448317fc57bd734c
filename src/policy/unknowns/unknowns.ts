import type { OpaqueNode, PolicyNode } from '../document';
import { canonicalKey } from '../semantics/condition-key';
import type { Choice, TextAround } from './choice';
import { type Place, placeUnder } from './place';
import { type NamedValues, otherValues, typicalText, typicalValue } from './unknown-values';

/** An unknown part, with all its places. */
export interface Unknown {
  readonly node: OpaqueNode;
  /** Its places, the first of which is `node`. */
  readonly nodes: OpaqueNode[];
  /** Tells it from the others. */
  readonly index: number;
  /** The values that could make a difference. */
  readonly choices: Choice[];
}

/** The parts that have another value than the typical one. */
export type Chosen = ReadonlyMap<Unknown, Choice>;

/** Nesting from which on unknown parts of unknown parts are left out. */
const maxDepth = 50;

/** The unknown parts of a policy. */
export class Unknowns implements Iterable<Unknown> {
  readonly #byNode = new Map<OpaqueNode, Unknown>();
  readonly #byReference = new Map<string, Unknown>();
  readonly #all: Unknown[] = [];
  readonly #named: NamedValues;

  constructor(root: PolicyNode) {
    this.#named = namedValues(root);
    this.#collect(root, { kind: 'policy' }, 0);
  }

  [Symbol.iterator](): Iterator<Unknown> {
    return this.#all[Symbol.iterator]();
  }

  /** Returns the policy with the chosen values, and typical values for the other parts. */
  withValues(root: PolicyNode, chosen: Chosen): PolicyNode {
    const nothing: PolicyNode = { kind: 'object', properties: [], range: root.range };
    return this.#valued(root, { kind: 'policy' }, chosen, 0) ?? nothing;
  }

  #collect(node: PolicyNode, place: Place, depth: number): void {
    if (depth > maxDepth) return;
    if (node.kind === 'array') for (const item of node.items) this.#collect(item, place, depth + 1);
    else if (node.kind === 'object')
      for (const { key, value } of node.properties)
        this.#collect(value, placeUnder(place, key.value), depth + 1);
    else if (node.kind === 'opaque') this.#collectOpaque(node, place, depth);
  }

  #collectOpaque(node: OpaqueNode, place: Place, depth: number): void {
    if (node.parts !== undefined) {
      for (const [index, part] of node.parts.entries()) {
        if (typeof part === 'string') continue;
        const around = textAround(node.parts, index);
        this.#add(part, otherValues(part, place, this.#named, around));
      }
      return;
    }
    this.#add(node, otherValues(node, place, this.#named));
    for (const option of [...(node.options ?? []), node.fallback])
      if (option !== undefined) this.#collect(option, place, depth + 1);
  }

  #add(node: OpaqueNode, choices: readonly Choice[]): void {
    const { reference } = node;
    let unknown = reference === undefined ? this.#byNode.get(node) : this.#byReference.get(reference);
    if (unknown === undefined) {
      unknown = { node, nodes: [], index: this.#all.length + 1, choices: [] };
      this.#all.push(unknown);
      if (reference !== undefined) this.#byReference.set(reference, unknown);
    }
    unknown.nodes.push(node);
    this.#byNode.set(node, unknown);
    const known = new Set(unknown.choices.map(identityOf));
    unknown.choices.push(...choices.filter((choice) => !known.has(identityOf(choice))));
  }

  /** Returns a node with values; undefined if the value of an unknown part is none. */
  #valued(node: PolicyNode, place: Place, chosen: Chosen, depth: number): PolicyNode | undefined {
    if (node.kind === 'opaque') {
      if (depth > maxDepth) return undefined;
      const value = this.#valueOf(node, place, chosen);
      return value && this.#valued(value, place, chosen, depth + 1);
    }
    if (node.kind === 'array') {
      const items = node.items.flatMap((item): readonly PolicyNode[] => {
        const value = this.#valued(item, place, chosen, depth);
        // A list in place of an item is part of the list.
        return value?.kind === 'array' && item.kind === 'opaque' ? value.items : value ? [value] : [];
      });
      return { ...node, items };
    }
    if (node.kind !== 'object') return node;
    const properties = node.properties.flatMap(({ key, value }) => {
      const known = this.#valued(value, placeUnder(place, key.value), chosen, depth);
      return known ? [{ key, value: known }] : [];
    });
    return { ...node, properties };
  }

  #valueOf(node: OpaqueNode, place: Place, chosen: Chosen): PolicyNode | undefined {
    const { range, parts } = node;
    if (parts !== undefined) {
      const value = parts
        .map((part, index) =>
          typeof part === 'string' ? part : this.#textOf(part, place, chosen, textAround(parts, index)),
        )
        .join('');
      return { kind: 'string', value, range };
    }
    const unknown = this.#byNode.get(node);
    if (unknown === undefined) return undefined;
    const choice = chosen.get(unknown);
    if (choice?.kind === 'default' && node.fallback !== undefined) return node.fallback;
    if (choice?.kind === 'option' && node.options !== undefined) return node.options[choice.index];
    if (choice?.kind === 'text' && fits(choice.text, place))
      return { kind: 'string', value: choice.text, range };
    if (choice?.kind === 'node' && choice.place === place.kind) return choice.node;
    return typicalValue(node, place, unknown.index);
  }

  #textOf(node: OpaqueNode, place: Place, chosen: Chosen, around: TextAround): string {
    const unknown = this.#byNode.get(node);
    if (unknown === undefined) return '';
    const choice = chosen.get(unknown);
    if (choice?.kind === 'text') return choice.text;
    const known =
      choice?.kind === 'default'
        ? node.fallback
        : node.options?.[choice?.kind === 'option' ? choice.index : 0];
    if (known?.kind === 'string' || known?.kind === 'number') return String(known.value);
    return typicalText(place, around, unknown.index);
  }
}

/** Whether a text that makes a difference in one place makes sense in another one. */
function fits(text: string, place: Place): boolean {
  return place.kind !== 'resource' || /^(?:\*|arn:)/.test(text);
}

function textAround(parts: readonly (string | OpaqueNode)[], index: number): TextAround {
  const text = (some: readonly (string | OpaqueNode)[]): string =>
    some.map((part) => (typeof part === 'string' ? part : '*')).join('');
  return { before: text(parts.slice(0, index)), after: text(parts.slice(index + 1)) };
}

function identityOf(choice: Choice): string {
  return choice.kind === 'node'
    ? JSON.stringify([choice.kind, choice.place, choice.node?.kind === 'object' && choice.node.properties])
    : JSON.stringify(choice);
}

function namedValues(root: PolicyNode): NamedValues {
  const byKey = new Map<string, string[]>();
  const visit = (node: PolicyNode, place: Place): void => {
    if (node.kind === 'array') for (const item of node.items) visit(item, place);
    if (node.kind === 'object')
      for (const { key, value } of node.properties) visit(value, placeUnder(place, key.value));
    if (node.kind !== 'string') return;
    if (place.kind !== 'value') return;
    const key = canonicalKey(place.key);
    byKey.set(key, [...(byKey.get(key) ?? []), node.value]);
  };
  visit(root, { kind: 'policy' });
  return { byKey };
}
