import type { BytePath } from './byte-path';
import type { DirectoryEntry, Entry, FileEntry, LinkEntry } from './entry';

/** Where files are copied to: this machine or an instance. The caller that made it closes it. */
export interface Destination {
  /** Name for messages: made printable. */
  readonly name: string;
  /**
   * Lists what is there now, links not followed; nothing if the root does not exist. Other kinds of files (sockets,
   * devices) are left out.
   * @param among only these, which is cheaper where it can be; `undefined` for all. Every directory above one of them is
   * among them
   */
  entries(among: readonly Entry[] | undefined): Promise<readonly Entry[]>;
  /** As that of a source. */
  digests(files: readonly FileEntry[]): Promise<ReadonlyMap<BytePath, string>>;
  /**
   * Begins a transfer: makes the root if it does not exist, and a place near the targets in which the new files are
   * written first.
   * @param entries all that the source has, also what is skipped; every directory above an entry is among them
   * @throws EicError `EIC_TRANSFER_FAILED` if that cannot be made; `EIC_TRANSFER_REFUSED` for entries that cannot be there
   */
  stage(entries: readonly Entry[]): Promise<Staging>;
  close(): void;
}

/** The work of a commit in addition to putting the new files into place. */
export interface Commit {
  /** Paths to remove after that: files and links, then directories that are empty, the deepest first. */
  readonly remove: readonly BytePath[];
  /** Whether the times of modification are set. */
  readonly preserveTimes: boolean;
}

/**
 * New files on their way. Until the commit, the destination is as it was. If the process or the connection ends before
 * it, what was staged is removed, at the latest by the next transfer.
 *
 * The calls are made one after the other, a directory before what is in it.
 */
export interface Staging {
  directory(entry: DirectoryEntry): Promise<void>;
  /** Writes a file. The content is as long as the entry says, or `content` throws. */
  file(entry: FileEntry, content: AsyncIterable<Buffer>): Promise<void>;
  link(entry: LinkEntry): Promise<void>;
  /**
   * Puts all that was staged into place: each file and link by one rename, so that a reader sees the old or the new one.
   * Directories that are there already stay, and get the mode of their entry.
   * @throws EicError `EIC_TRANSFER_FAILED`; some files may be in place then, each of them whole
   */
  commit(commit: Commit): Promise<void>;
  /** Removes what was staged. Does nothing after a commit. */
  discard(): Promise<void>;
}
