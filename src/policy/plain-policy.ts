import type { PolicyNode } from './document';
import { explainFile, type Problem } from './explain/explain-file';
import { parseFile } from './parse/parse-file';
import type { Json } from './render/fill-template';
import { withVariables } from './variables';

/**
 * Reads a file that is an identity policy, and no template with one, as JSON. Comments and trailing commas are dropped.
 *
 * @param variables values of placeholders, by name
 */
export async function readPlainPolicy(
  fileName: string,
  text: string,
  variables: ReadonlyMap<string, string>,
): Promise<{ readonly document: Json } | { readonly problems: readonly Problem[] }> {
  const { problems } = await explainFile(fileName, text, variables);
  if (problems.length > 0) return { problems };
  const { documents } = withVariables(await parseFile(fileName, text, true), variables);
  const [policy] = documents;
  const document = policy?.path === '' && documents.length === 1 ? jsonOf(policy.root) : undefined;
  if (document !== undefined) return { document };
  const message =
    'The file is a template or a plan with a policy in it. Give the policy itself, a JSON file with a Statement.';
  return { problems: [{ range: { start: 0, end: 0 }, message }] };
}

/** Returns a node's value; undefined if a part of it is known only when a template is used. */
function jsonOf(node: PolicyNode): Json | undefined {
  switch (node.kind) {
    case 'string':
    case 'number':
    case 'boolean':
      return node.value;
    case 'null':
      return null;
    case 'opaque':
      return undefined;
    case 'array': {
      const items = node.items.map(jsonOf);
      return items.every((item) => item !== undefined) ? items : undefined;
    }
    case 'object': {
      const entries = node.properties.map(({ key, value }) => [key.value, jsonOf(value)] as const);
      const known = entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
      return known.length === entries.length ? Object.fromEntries(known) : undefined;
    }
  }
}
