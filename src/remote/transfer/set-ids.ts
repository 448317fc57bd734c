import type { Entry } from './entry';

/** The bits of a mode that make a program run as its owner or group. */
const setIdBits = 0o6000;

/**
 * Returns an entry that an instance lists without the set-user-ID and set-group-ID bits of a file: where it is copied to,
 * another user owns it, root for instance. Directories keep theirs, which only pass on a group.
 */
export function withoutSetIds(entry: Entry): Entry {
  return entry.kind === 'file' ? { ...entry, mode: entry.mode & ~setIdBits } : entry;
}
