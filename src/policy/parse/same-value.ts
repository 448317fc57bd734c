import type { PolicyNode } from '../document';

/** Whether two nodes have the same value, wherever they are in the file. Unknown values are the same by reference. */
export function isSameValue(a: PolicyNode | undefined, b: PolicyNode | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  if (a.kind === 'string') return b.kind === 'string' && a.value === b.value && a.template === b.template;
  if (a.kind === 'number' || a.kind === 'boolean') return b.kind === a.kind && a.value === b.value;
  if (a.kind === 'array')
    return (
      b.kind === 'array' &&
      a.items.length === b.items.length &&
      a.items.every((item, index) => isSameValue(item, b.items[index]))
    );
  if (a.kind === 'object')
    return (
      b.kind === 'object' &&
      a.properties.length === b.properties.length &&
      a.properties.every(({ key, value }, index) => {
        const other = b.properties[index];
        return other?.key.value === key.value && isSameValue(value, other.value);
      })
    );
  if (a.kind === 'null') return b.kind === 'null';
  return b.kind === 'opaque' && a.parts === undefined && b.parts === undefined && isSameOrigin(a, b);
}

function isSameOrigin(
  a: PolicyNode & { readonly kind: 'opaque' },
  b: PolicyNode & { readonly kind: 'opaque' },
): boolean {
  return (
    a.reference !== undefined &&
    a.reference === b.reference &&
    a.options?.length === b.options?.length &&
    (a.options ?? []).every((option, index) => isSameValue(option, b.options?.[index]))
  );
}
