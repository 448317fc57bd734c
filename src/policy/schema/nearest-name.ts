import { distance } from 'fastest-levenshtein';

/** Maximum length of a name that is compared, in UTF-16 units. It bounds the work on hostile input. */
export const maxNameLength = 128;

/** A known name and how many letters have to change to get it. */
export interface NearName {
  readonly name: string;
  /** Edit distance: letters to insert, delete or replace. */
  readonly distance: number;
}

/** Returns the names that differ from the written one in at most `maxDistance` letters, the nearest first. */
export function namesNear(written: string, names: Iterable<string>, maxDistance: number): NearName[] {
  if (written.length > maxNameLength) return [];
  const near: NearName[] = [];
  for (const name of names) {
    if (Math.abs(name.length - written.length) > maxDistance) continue;
    const far = distance(written, name);
    if (far <= maxDistance) near.push({ name, distance: far });
  }
  return near.sort((a, b) => a.distance - b.distance);
}

/**
 * Returns the name that a misspelled one most likely stands for, at most a quarter of its letters away; undefined if
 * none is near. A name that differs only in case is the nearest.
 */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const spelled = new Map(names.map((name) => [name.toLowerCase(), name]));
  const maxDistance = Math.max(1, Math.floor(written.length / 4));
  const [nearest] = namesNear(written.toLowerCase(), spelled.keys(), maxDistance);
  return nearest && spelled.get(nearest.name);
}
