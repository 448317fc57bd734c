import type { ObjectNode, PolicyNode } from '../../document';
import type { Known } from './possible';

/** A node of a workflow's YAML, with the text that it was read from. */
export interface YamlFile {
  readonly text: string;
}

/** Returns the last property of a name; undefined if the node is no mapping, or has none. */
export function child(node: PolicyNode | undefined, name: string): PolicyNode | undefined {
  if (node?.kind !== 'object') return undefined;
  return node.properties.findLast(({ key }) => key.value === name)?.value;
}

/** Returns the properties of a mapping; of a name that occurs twice, the last. */
export function entries(node: PolicyNode | undefined): readonly (readonly [string, PolicyNode])[] {
  if (node?.kind !== 'object') return [];
  return [...new Map(node.properties.map(({ key, value }) => [key.value, value]))];
}

/** Returns the items of a list. */
export function items(node: PolicyNode | undefined): readonly PolicyNode[] {
  return node?.kind === 'array' ? node.items : [];
}

/** Returns a scalar as GitHub passes it to an action: as it is written, empty for null. */
export function scalar(node: PolicyNode | undefined, { text }: YamlFile): string | undefined {
  if (node === undefined) return undefined;
  if (node.kind === 'string') return node.value;
  if (node.kind === 'null') return '';
  if (node.kind === 'number' || node.kind === 'boolean') {
    // `022` and `1.10` keep their digits.
    return text.slice(node.range.start, node.range.end).trim();
  }
  return undefined;
}

/** Returns a value without expressions as an expression sees it; undefined for what is opaque. */
export function knownOf(node: PolicyNode): Known | undefined {
  if (node.kind === 'string' || node.kind === 'number' || node.kind === 'boolean') return node.value;
  if (node.kind === 'null') return null;
  if (node.kind === 'array') {
    const all = node.items.map(knownOf);
    return all.includes(undefined) ? undefined : all.filter((item) => item !== undefined);
  }
  return node.kind === 'object' ? mapping(node) : undefined;
}

function mapping(node: ObjectNode): Known | undefined {
  const result: Record<string, Known> = {};
  for (const [name, value] of entries(node)) {
    const known = knownOf(value);
    if (known === undefined) return undefined;
    result[name] = known;
  }
  return result;
}
