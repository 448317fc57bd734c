import { assertLinkInside } from '../../remote/transfer/safe-paths';
import type { Source } from '../../remote/transfer/source';

/**
 * Returns a source that refuses links out of its own root. A directory that gets a new name is copied into the directory
 * around it, and only a link out of that would be refused there.
 */
export function withInnerLinks(source: Source): Source {
  return {
    name: source.name,
    entries: async () => {
      const entries = await source.entries();
      for (const entry of entries) if (entry.kind === 'link') assertLinkInside(source.name, entry);
      return entries;
    },
    read: (files, take) => source.read(files, take),
    digests: (files) => source.digests(files),
    close: () => source.close(),
  };
}
