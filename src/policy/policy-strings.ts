import type { PolicyNode, StringNode } from './document';

/** Returns all strings in a part of a policy, including names of properties, in the order of the file. */
export function stringsIn(node: PolicyNode): StringNode[] {
  const strings: StringNode[] = [];
  collect(node, strings);
  return strings;
}

function collect(node: PolicyNode, strings: StringNode[]): void {
  if (node.kind === 'string') strings.push(node);
  else if (node.kind === 'array') for (const item of node.items) collect(item, strings);
  else if (node.kind === 'object') {
    for (const { key, value } of node.properties) {
      strings.push(key);
      collect(value, strings);
    }
  }
}
