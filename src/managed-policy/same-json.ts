import type { Json } from '../policy/render/fill-template';

/** Returns whether two JSON values are equal. The order of an object's keys does not count; that of a list does. */
export function sameJson(a: Json, b: Json): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = new Map<string, Json>(Object.entries(a));
  const right = new Map<string, Json>(Object.entries(b));
  return (
    left.size === right.size &&
    [...left].every(([key, value]) => {
      const other = right.get(key);
      return other !== undefined && sameJson(value, other);
    })
  );
}
