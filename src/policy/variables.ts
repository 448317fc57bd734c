import type { OpaqueNode, PolicyDocument, PolicyNode, Range, StringNode } from './document';
import type { ParsedFile } from './parse/parsed-file';

/** Maximum length of all values put into a file. A placeholder after it stays, which the rule `placeholder` reports. */
const maxSubstituted = 10_000_000;

/**
 * Returns a file with the variables' values substituted: for `$REGION`, `${REGION}`, `<REGION>` and `{{REGION}}` in strings and names
 * of its policies. Ranges stay those of the file as it is written.
 *
 * @param variables values by name, without `$`
 */
export function withVariables(file: ParsedFile, variables: ReadonlyMap<string, string>): ParsedFile {
  if (variables.size === 0) return file;
  const pattern = placeholders([...variables.keys()]);
  let left = maxSubstituted;
  const substitute = (name: string): string | undefined => {
    const value = variables.get(name);
    if (value === undefined || value.length > left) return undefined;
    left -= value.length;
    return value;
  };
  return { ...file, documents: file.documents.map((document) => inDocument(document, pattern, substitute)) };
}

/** Longer names come first, so that `$ACCOUNT-ID` is not read as `$ACCOUNT` with `-ID` behind it. */
function placeholders(names: readonly string[]): RegExp {
  const any = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[^\w]/g, '\\$&'))
    .join('|');
  return new RegExp(
    `\\$(${any})(?![A-Za-z0-9_]|-[A-Z])|\\$\\{(${any})\\}|<(${any})>|\\{\\{ ?(${any}) ?\\}\\}`,
    'g',
  );
}

function withValues(text: string, pattern: RegExp, substitute: (name: string) => string | undefined): string {
  return text.replace(
    pattern,
    (all, ...groups: unknown[]) =>
      substitute(String(groups.slice(0, 4).find((name) => name !== undefined))) ?? all,
  );
}

function inDocument(
  document: PolicyDocument,
  pattern: RegExp,
  substitute: (name: string) => string | undefined,
): PolicyDocument {
  const substituted: Range[] = [...(document.substituted ?? [])];
  const inString = (node: StringNode): StringNode => {
    const value = withValues(node.value, pattern, substitute);
    if (value === node.value) return node;
    substituted.push(node.range);
    return {
      ...node,
      value,
      ...(node.template !== undefined && { template: withValues(node.template, pattern, substitute) }),
    };
  };
  const inNode = (node: PolicyNode): PolicyNode => {
    if (node.kind === 'string') return inString(node);
    if (node.kind === 'array') return { ...node, items: node.items.map(inNode) };
    if (node.kind === 'object')
      return {
        ...node,
        properties: node.properties.map(({ key, value }) => ({ key: inString(key), value: inNode(value) })),
      };
    return node.kind === 'opaque' ? inOpaque(node) : node;
  };
  const inOpaque = (node: OpaqueNode): OpaqueNode => ({
    ...node,
    ...(node.options && { options: node.options.map((option) => option && inNode(option)) }),
    ...(node.fallback && { fallback: inNode(node.fallback) }),
    ...(node.parts && {
      parts: node.parts.map((part) =>
        typeof part === 'string' ? withValues(part, pattern, substitute) : inOpaque(part),
      ),
    }),
  });
  return { ...document, root: inNode(document.root), substituted };
}
