import type { BytePath } from '../byte-path';

/** A path that leads to something, links followed. */
export interface Seen {
  /** `other` is a device, a socket or a pipe. */
  readonly kind: 'file' | 'directory' | 'other';
  /** Permission bits, at most `0o7777`. */
  readonly mode: number;
  /** Seconds since 1970, whole. */
  readonly mtime: number;
  /** The path without links, absolute. */
  readonly real: BytePath;
}

/** Looks at paths, before something is copied. It changes nothing. */
export interface Look {
  /**
   * Returns for each path what it leads to, `undefined` for nothing, or if that may not be looked at. A relative path
   * begins in the home directory; on this machine in the working directory.
   */
  at(paths: readonly BytePath[]): Promise<readonly (Seen | undefined)[]>;
  /**
   * Returns the names in a directory, without `.` and `..`, sorted by their bytes; none if it cannot be read. Each is
   * one name: not empty, and without a slash.
   */
  namesIn(directory: BytePath): Promise<readonly BytePath[]>;
  /** Ends what is open; safe to call more than once. */
  close(): void;
}

/** The parts of a mode (POSIX `st_mode`). */
const typeBits = 0o170000;
const permissionBits = 0o7777;

/** Returns the kind and the permissions of a POSIX `st_mode`. */
export function modeParts(mode: number): Pick<Seen, 'kind' | 'mode'> {
  const type = mode & typeBits;
  const kind = type === 0o040000 ? 'directory' : type === 0o100000 ? 'file' : 'other';
  return { kind, mode: mode & permissionBits };
}

/** Returns names sorted, without those that are no name of a file in a directory. */
export function sortedNames(names: readonly BytePath[]): readonly BytePath[] {
  return names.filter((name) => !['', '.', '..'].includes(name) && !/[/\0]/.test(name)).sort();
}
