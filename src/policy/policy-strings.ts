import type { PolicyNode, StringNode } from './document';

/** A string in a policy: a value, or the name of a property. */
export interface PolicyString {
  readonly node: StringNode;
  readonly isKey: boolean;
}

/** Returns all strings in a part of a policy, including names of properties, in the order of the file. */
export function stringsIn(node: PolicyNode): PolicyString[] {
  const strings: PolicyString[] = [];
  collect(node, strings);
  return strings;
}

function collect(node: PolicyNode, strings: PolicyString[]): void {
  if (node.kind === 'string') strings.push({ node, isKey: false });
  else if (node.kind === 'array') for (const item of node.items) collect(item, strings);
  else if (node.kind === 'object') {
    for (const { key, value } of node.properties) {
      strings.push({ node: key, isKey: true });
      collect(value, strings);
    }
  }
}
