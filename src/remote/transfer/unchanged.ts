import type { BytePath } from './byte-path';
import type { Destination } from './destination';
import type { Entry, FileEntry } from './entry';
import type { Source } from './source';

/**
 * Whether files that are the same at the destination are written again. `skip` compares size, mode and SHA-256, and the
 * time of modification if that is copied; of links the target.
 */
export type Unchanged = 'copy' | 'skip';

/** Returns the entries without those that are the same at the destination. Directories are never left out. */
export async function changedEntries(
  source: Source,
  destination: Destination,
  entries: readonly Entry[],
  present: readonly Entry[],
  { unchanged, preserveTimes }: { readonly unchanged: Unchanged; readonly preserveTimes: boolean },
): Promise<readonly Entry[]> {
  if (unchanged === 'copy') return entries;
  const there = new Map(present.map((entry) => [entry.path, entry]));
  const same = new Set<BytePath>();
  const candidates: FileEntry[] = [];
  for (const entry of entries) {
    const other = there.get(entry.path);
    if (other === undefined || (preserveTimes && entry.mtime !== other.mtime)) continue;
    if (entry.kind === 'link' && other.kind === 'link' && entry.target === other.target) same.add(entry.path);
    if (entry.kind !== 'file' || other.kind !== 'file') continue;
    if (entry.size === undefined || entry.size !== other.size || entry.mode !== other.mode) continue;
    if (entry.size === 0) same.add(entry.path);
    else candidates.push(entry);
  }
  if (candidates.length > 0) {
    const [here, remote] = await Promise.all([source.digests(candidates), destination.digests(candidates)]);
    for (const { path } of candidates) {
      const digest = here.get(path);
      if (digest !== undefined && digest === remote.get(path)) same.add(path);
    }
  }
  return entries.filter(({ path }) => !same.has(path));
}
