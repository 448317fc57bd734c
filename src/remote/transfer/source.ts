import type { BytePath } from './byte-path';
import type { Entry, FileEntry } from './entry';

/**
 * Takes the content of one file. The content is read while the promise is pending, and not after it. A buffer is not
 * changed after it was given.
 */
export type TakeFile = (file: FileEntry, content: AsyncIterable<Buffer>) => Promise<void>;

/** Where files are copied from: this machine or an instance. The caller that made it closes it. */
export interface Source {
  /** Name for messages: made printable. */
  readonly name: string;
  /**
   * Lists what is to be copied, a directory before what is in it. The paths are safe: none is absolute, none leads out of
   * the root, none is there twice, and none is below a path that is not a directory here.
   * @throws EicError `EIC_TRANSFER_REFUSED` if an instance sends other paths
   */
  entries(): Promise<readonly Entry[]>;
  /**
   * Passes the content of each of these files to `take`, one file after the other, in an order of its choice.
   * @throws EicError `EIC_TRANSFER_FAILED` if a file cannot be read, has changed since it was listed, or changes while it
   * is read; and what `take` throws
   */
  read(files: readonly FileEntry[], take: TakeFile): Promise<void>;
  /**
   * Returns the SHA-256 of each of these files in hexadecimal. A file that cannot be read, or a source that cannot
   * compute it without a transfer, has none.
   */
  digests(files: readonly FileEntry[]): Promise<ReadonlyMap<BytePath, string>>;
  /** Ends what is open; safe to call more than once. */
  close(): void;
}
