import type { PolicyDocument, PolicyNode } from '../document';
import { stringUnder, valueUnder } from './find-node';
import { placeOfEic } from './mentions-eic';

/**
 * Returns the first statement on EC2 Instance Connect, or string with one, in a value that is no kind of file that is
 * known: a policy that could not be checked. Returns none for a value that only mentions an action, such as a list.
 */
export function strayPolicy(root: PolicyNode): readonly PolicyDocument[] {
  const node = strayStatement(withoutExamples(root));
  if (node === undefined) return [];
  const { range } = node;
  return [
    {
      root: { kind: 'opaque', text: 'a statement', range },
      path: '',
      editable: false,
      unread:
        'This statement could not be checked: it is in a place that is not known to have a policy; check the policy in a file of its own.',
    },
  ];
}

/** Returns a JSON Schema without its examples, which are no policies in use; anything else as it is. */
function withoutExamples(root: PolicyNode): PolicyNode {
  if (root.kind !== 'object' || !stringUnder(root, '$schema')?.includes('//json-schema.org/')) return root;
  return { ...root, properties: root.properties.filter(({ key }) => key.value !== 'examples') };
}

/** Returns the first statement on EC2 Instance Connect in a value, or the first string with one. */
export function strayStatement(node: PolicyNode): PolicyNode | undefined {
  if (node.kind === 'string')
    return /\bEffect\\?["']?\s*:/.test(node.value) && placeOfEic(node.value) !== undefined ? node : undefined;
  if (node.kind === 'array') return firstOf(node.items);
  if (node.kind !== 'object') return undefined;
  const isStatement =
    /^(?:allow|deny)$/i.test(stringUnder(node, 'Effect') ?? '') &&
    ['Action', 'NotAction'].some((name) => namesEic(valueUnder(node, name)));
  return isStatement ? node : firstOf(node.properties.map(({ value }) => value));
}

function firstOf(nodes: readonly PolicyNode[]): PolicyNode | undefined {
  for (const node of nodes) {
    const found = strayStatement(node);
    if (found !== undefined) return found;
  }
  return undefined;
}

function namesEic(action: PolicyNode | undefined): boolean {
  if (action?.kind === 'array') return action.items.some(namesEic);
  return action?.kind === 'string' && placeOfEic(action.value) !== undefined;
}
