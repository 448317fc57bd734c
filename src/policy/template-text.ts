import type { PolicyDocument, PolicyNode, Range, StringNode } from './document';

/** Maximum number of strings with pseudo parameters that are looked for in a sentence. */
const mostStrings = 1000;

/**
 * Returns a sentence on a part of a policy with `${AWS::Region}` and the like in place of the values that were chosen for
 * pseudo parameters: a sentence names no Region and no account that is nowhere in the file.
 */
export function asTemplateWrites(sentence: string, document: PolicyDocument, at: Range): string {
  const { chosen } = document;
  if (chosen === undefined) return sentence;
  let text = sentence;
  for (const { value, template = value, range } of templatedStrings(document)) {
    const isThere = range.start < at.end && at.start < range.end;
    if (isThere || [...chosen.keys()].some((part) => value.includes(part)))
      text = text.replaceAll(value, template);
    // A part of the string, such as a shortened one.
    if (isThere && template.startsWith('arn:${AWS::Partition}:'))
      text = text.replaceAll('arn:aws:', 'arn:${AWS::Partition}:');
  }
  for (const [value, written] of chosen) text = text.replaceAll(value, written);
  return text;
}

const stringsOf = new WeakMap<PolicyNode, readonly StringNode[]>();

/** Returns the strings with values of pseudo parameters, the longest first. */
function templatedStrings({ root }: PolicyDocument): readonly StringNode[] {
  let strings = stringsOf.get(root);
  if (strings === undefined) {
    const found: StringNode[] = [];
    collect(root, found);
    strings = found.toSorted((a, b) => b.value.length - a.value.length);
    stringsOf.set(root, strings);
  }
  return strings;
}

function collect(node: PolicyNode | undefined, found: StringNode[]): void {
  if (node === undefined || found.length >= mostStrings) return;
  if (node.kind === 'string') {
    if (node.template !== undefined) found.push(node);
  } else if (node.kind === 'array') for (const item of node.items) collect(item, found);
  else if (node.kind === 'object') for (const { value } of node.properties) collect(value, found);
  else if (node.kind === 'opaque') {
    for (const option of node.options ?? []) collect(option, found);
    collect(node.fallback, found);
  }
}
