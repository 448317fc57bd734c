import type { XmlElements } from './xml';

/** Returns the items of a `tagSet`. */
export function tagSet(tags: Readonly<Record<string, string>>): XmlElements[] {
  return Object.entries(tags).map(([key, value]) => ({ key, value }));
}
