import type { PolicyDocument, PolicyNode, Range } from '../document';
import type { SyntaxProblem } from './parsed-file';

/** Returns the ambiguous names and values that are a part of a policy. */
export function ambiguousInPolicies(
  ambiguous: readonly SyntaxProblem[],
  documents: readonly PolicyDocument[],
): readonly SyntaxProblem[] {
  if (ambiguous.length === 0) return [];
  const places = new Set<string>();
  const add = (node: PolicyNode): void => {
    places.add(placeOf(node.range));
    if (node.kind === 'array') node.items.forEach(add);
    if (node.kind !== 'object') return;
    for (const { key, value } of node.properties) {
      places.add(placeOf(key.range));
      add(value);
    }
  };
  for (const { root } of documents) add(root);
  return ambiguous.filter(({ range }) => places.has(placeOf(range)));
}

/**
 * Returns a problem for each name that is written twice in one object outside of the policies: readers differ in which
 * one they keep, and with it in which policies there are. The rule on it reports those inside.
 */
export function repeatedNames(
  roots: readonly PolicyNode[],
  documents: readonly PolicyDocument[],
): readonly SyntaxProblem[] {
  const inside = new Set(documents.map(({ root }) => placeOf(root.range)));
  const problems: SyntaxProblem[] = [];
  const lookInto = (node: PolicyNode): void => {
    if (inside.has(placeOf(node.range))) return;
    if (node.kind === 'array') node.items.forEach(lookInto);
    if (node.kind !== 'object') return;
    const seen = new Set<string>();
    for (const { key, value } of node.properties) {
      if (seen.has(key.value))
        problems.push({
          range: key.range,
          message: `${key.value === '' ? 'An empty name' : key.value} is twice in this object; readers differ in which one they keep.`,
          harmless: true,
        });
      seen.add(key.value);
      lookInto(value);
    }
  };
  roots.forEach(lookInto);
  return problems.slice(0, 100);
}

function placeOf({ start, end }: Range): string {
  return `${start} ${end}`;
}
