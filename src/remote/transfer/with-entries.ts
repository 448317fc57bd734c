import type { Entry } from './entry';
import type { Source } from './source';

/**
 * Returns a source whose list is checked or extended first. Files in it are read under the paths of the first source.
 * @param change takes what the source lists; `entries` throws what it throws
 */
export function withEntries(source: Source, change: (entries: readonly Entry[]) => readonly Entry[]): Source {
  return {
    name: source.name,
    entries: async () => change(await source.entries()),
    read: (files, take) => source.read(files, take),
    digests: (files) => source.digests(files),
    close: () => source.close(),
  };
}
