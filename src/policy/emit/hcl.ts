/** An expression of Terraform's language, which is printed as it is. */
export class HclExpression {
  constructor(readonly text: string) {}
}

/** A value of Terraform's language. */
export type HclValue =
  | string
  | number
  | boolean
  | null
  | HclExpression
  | readonly HclValue[]
  | { readonly [key: string]: HclValue };

/** Returns a text as a string of Terraform's language. `${` and `%{` would begin a template, so they are escaped. */
export function hclString(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    // Terraform would read `$$${` in another way than it is meant.
    .replaceAll(/\$(?=\$+\{)/g, '\\u0024')
    .replaceAll(/%(?=%+\{)/g, '\\u0025')
    .replaceAll('${', () => '$${')
    .replaceAll('%{', '%%{')
    .replaceAll(
      /[\x00-\x1f\x7f-\x9f\u2028\u2029]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  return `"${escaped}"`;
}

/** Returns a value in the layout of `terraform fmt`. Its lines after the first are indented by `indent` and more. */
export function hclValue(value: HclValue, indent = ''): string {
  if (value instanceof HclExpression) return value.text;
  if (typeof value === 'string') return hclString(value);
  if (value === null || typeof value !== 'object') return String(value);
  const inner = `${indent}  `;
  if (isList(value)) {
    if (value.length === 0) return '[]';
    return `[\n${value.map((item) => `${inner}${hclValue(item, inner)},\n`).join('')}${indent}]`;
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return '{}';
  return `{\n${hclAttributes(entries, inner)}${indent}}`;
}

/**
 * Returns attributes, one a line. As `terraform fmt` does it, the equals signs of neighbors that have one line each are
 * aligned.
 */
export function hclAttributes(entries: readonly (readonly [string, HclValue])[], indent: string): string {
  const lines = entries.map(([key, value]) => ({
    key: /^[A-Za-z_][\w-]*$/.test(key) ? key : hclString(key),
    value: hclValue(value, indent),
  }));
  const isShort = (index: number) => lines[index]?.value.includes('\n') === false;
  return lines
    .map(({ key, value }, index) => {
      let width = key.length;
      if (isShort(index)) {
        let first = index;
        while (isShort(first - 1)) first--;
        for (let other = first; isShort(other); other++)
          width = Math.max(width, lines[other]?.key.length ?? 0);
      }
      return `${indent}${key.padEnd(width)} = ${value}\n`;
    })
    .join('');
}

/** Returns a block. Attributes without a value are left out. */
export function hclBlock(
  header: string,
  attributes: readonly (readonly [string, HclValue | undefined])[],
): string {
  const present = attributes.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return `${header} {\n${hclAttributes(present, '  ')}}\n`;
}

function isList(value: object): value is readonly HclValue[] {
  return Array.isArray(value);
}
