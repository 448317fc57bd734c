import type { PolicyDocument, PolicyNode } from '../document';
import { stringUnder, valueUnder } from './find-node';
import { placeOfEic } from './mentions-eic';

/**
 * Returns the first statement on EC2 Instance Connect, or string with one, in a value that is no kind of file that is
 * known: a policy that could not be checked. Returns none for a value that only mentions an action, such as a list.
 */
export function strayPolicy(root: PolicyNode): readonly PolicyDocument[] {
  const { value: node } = strayStatements(withoutExamples(root)).next();
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

/** Returns the statements on EC2 Instance Connect in a value, and the strings with some, in their order. */
export function* strayStatements(node: PolicyNode): Generator<PolicyNode, undefined> {
  if (node.kind === 'array') for (const item of node.items) yield* strayStatements(item);
  else if (node.kind === 'object') {
    if (isStatement(node)) yield node;
    else for (const { value } of node.properties) yield* strayStatements(value);
  } else if (textsOf(node).some((text) => /\bEffect\\?["']?\s*:/.test(text) && namesEic(text))) yield node;
  else if (node.kind === 'opaque') for (const value of valuesOf(node)) yield* strayStatements(value);
}

function isStatement(node: PolicyNode): boolean {
  const effect = valueUnder(node, 'Effect');
  if (effect?.kind !== 'opaque' && !(effect?.kind === 'string' && /^(?:allow|deny)$/i.test(effect.value)))
    return false;
  return ['Action', 'NotAction'].some((name) => {
    const action = valueUnder(node, name);
    return action !== undefined && mentionOfEic(action) !== undefined;
  });
}

/** Returns the first string in a value that names an action of EC2 Instance Connect. */
export function mentionOfEic(node: PolicyNode): PolicyNode | undefined {
  if (textsOf(node).some(namesEic)) return node;
  for (const value of valuesOf(node)) {
    const found = mentionOfEic(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a text names an action. The names of the service's actions are those of no other service. */
function namesEic(text: string): boolean {
  return (
    placeOfEic(text) !== undefined ||
    /^[^:\s]+:(?:SendSSHPublicKey|SendSerialConsoleSSHPublicKey|OpenTunnel)$/i.test(text)
  );
}

/** Returns the text of a string, with a star for each part that is unknown. */
function textsOf(node: PolicyNode): readonly string[] {
  if (node.kind === 'string') return [node.value];
  if (node.kind !== 'opaque' || node.parts === undefined) return [];
  return [node.parts.map((part) => (typeof part === 'string' ? part : '*')).join('')];
}

/** Returns the values inside of a value, and those that an unknown one can have. */
function valuesOf(node: PolicyNode): readonly PolicyNode[] {
  if (node.kind === 'array') return node.items;
  if (node.kind === 'object') return node.properties.map(({ value }) => value);
  if (node.kind !== 'opaque') return [];
  return [node.argument, node.fallback, ...(node.options ?? [])].filter((value) => value !== undefined);
}
