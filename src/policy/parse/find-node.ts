import type { PolicyNode } from '../document';

/** Returns the value under a name, the last if it is written twice; undefined if there is none. */
export function valueUnder(node: PolicyNode | undefined, name: string): PolicyNode | undefined {
  if (node?.kind !== 'object') return undefined;
  return node.properties.findLast(({ key }) => key.value === name)?.value;
}

/** Returns the string under a name. */
export function stringUnder(node: PolicyNode | undefined, name: string): string | undefined {
  const value = valueUnder(node, name);
  return value?.kind === 'string' ? value.value : undefined;
}

/** Returns the items of the list under a name; none if there is no list. */
export function itemsUnder(node: PolicyNode | undefined, name: string): readonly PolicyNode[] {
  const value = valueUnder(node, name);
  return value?.kind === 'array' ? value.items : [];
}
