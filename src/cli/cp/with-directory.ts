import type { DirectoryEntry } from '../../remote/transfer/entry';
import type { Source } from '../../remote/transfer/source';

/** Returns a source that also has an entry for the directory that it is, so that its mode and time are copied. */
export function withDirectory(source: Source, directory: DirectoryEntry): Source {
  return {
    name: source.name,
    entries: async () => [directory, ...(await source.entries())],
    read: (files, take) => source.read(files, take),
    digests: (files) => source.digests(files),
    close: () => source.close(),
  };
}
