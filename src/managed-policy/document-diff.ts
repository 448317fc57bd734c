import type { Json } from '../policy/render/fill-template';

/**
 * Returns the difference of two documents in unified format, pretty-printed. Keys of the old one are in the order of the
 * new one, so that only changes are shown.
 *
 * @param before undefined for a new document
 */
export async function documentDiff(
  before: { readonly name: string; readonly document: Json } | undefined,
  after: { readonly name: string; readonly document: Json },
): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  return createTwoFilesPatch(
    before?.name ?? '/dev/null',
    after.name,
    before === undefined ? '' : pretty(orderedAs(before.document, after.document)),
    pretty(after.document),
    '',
    '',
    { headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true } },
  );
}

function pretty(document: Json): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Returns a value with its keys in the order that `model` has them, the others at the end. */
function orderedAs(value: Json, model: Json | undefined): Json {
  if (isList(value))
    return value.map((item, index) => orderedAs(item, isList(model) ? model[index] : undefined));
  if (typeof value !== 'object' || value === null) return value;
  const other = typeof model === 'object' && model !== null && !isList(model) ? model : {};
  const keys = new Set([
    ...Object.keys(other).filter((key) => Object.hasOwn(value, key)),
    ...Object.keys(value),
  ]);
  const own = new Map<string, Json>(Object.entries(value));
  return Object.fromEntries([...keys].map((key) => [key, orderedAs(own.get(key) ?? null, other[key])]));
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
