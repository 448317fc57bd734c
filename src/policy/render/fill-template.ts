/** A JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Placeholder, such as `$REGION` → its values. */
export type Substitutions = Readonly<Record<string, readonly string[]>>;

/**
 * Fills in the placeholders of a template. A string whose placeholders have several values becomes a list with each
 * combination once; an item of a list becomes several items. Values are never searched for placeholders.
 */
export function fillTemplate(template: Json, substitutions: Substitutions): Json {
  const names = Object.keys(substitutions).map((name) => name.replace(/[$.*+?^{}()|[\]\\]/g, '\\$&'));
  const placeholders = new RegExp(`(${names.join('|')})`);

  const expand = (text: string): string[] => {
    let results = [''];
    for (const part of text.split(placeholders)) {
      const values = Object.hasOwn(substitutions, part) ? (substitutions[part] ?? []) : [part];
      results = results.flatMap((start) => values.map((value) => start + value));
    }
    return [...new Set(results)];
  };

  const fill = (node: Json): Json => {
    if (typeof node === 'string') {
      const [first, ...rest] = expand(node);
      return rest.length === 0 ? (first ?? '') : [first ?? '', ...rest];
    }
    if (isList(node)) {
      if (!node.every((item) => typeof item === 'string')) return node.map(fill);
      const items = [...new Set(node.flatMap(expand))];
      const [first = ''] = items;
      return items.length === 1 ? first : items;
    }
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).flatMap(([key, value]) => expand(key).map((name) => [name, fill(value)])),
    );
  };
  return fill(template);
}

function isList(node: Json): node is readonly Json[] {
  return Array.isArray(node);
}
