import { type BytePath, parentOf } from './byte-path';
import type { Entry } from './entry';

/**
 * Returns what a `clean` removes: all that is present and not wanted, the deepest first. An entry that `keep` protects
 * stays, with all that is in it, and with the directories above it.
 */
export function pathsToRemove(
  present: readonly Entry[],
  wanted: readonly Entry[],
  keep: (path: BytePath, kind: Entry['kind']) => boolean,
): BytePath[] {
  const stays = new Set<BytePath>(wanted.map(({ path }) => path));
  const keptTrees = new Set<BytePath>();
  // A path is a prefix of those below it, so it is before them in the order of bytes.
  const sorted = [...present].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, kind } of sorted) {
    const parent = parentOf(path);
    const isKept = keptTrees.has(parent) || keep(path, kind);
    if (!isKept) continue;
    if (kind === 'directory') keptTrees.add(path);
    for (let above = path; above !== ''; above = parentOf(above)) stays.add(above);
  }
  return sorted
    .map(({ path }) => path)
    .filter((path) => !stays.has(path))
    .reverse();
}
