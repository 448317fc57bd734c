import type { BytePath } from './byte-path';

/** A regular file. */
export interface FileEntry {
  readonly kind: 'file';
  /** Relative to the root of the transfer: names between single slashes, none of them empty, `.` or `..`. */
  readonly path: BytePath;
  /** Permission bits, at most `0o7777`. */
  readonly mode: number;
  /** Seconds since 1970, whole. */
  readonly mtime: number;
  /** Bytes; `undefined` for a stream whose length is not known (`-` of `eic cp`). */
  readonly size: number | undefined;
}

/** A directory. What is in it has entries of its own. */
export interface DirectoryEntry {
  readonly kind: 'directory';
  readonly path: BytePath;
  readonly mode: number;
  readonly mtime: number;
}

/** A symbolic link. It is copied as a link and never followed. */
export interface LinkEntry {
  readonly kind: 'link';
  readonly path: BytePath;
  readonly mtime: number;
  readonly target: BytePath;
}

/** Anything that is copied, or that a destination has. */
export type Entry = FileEntry | DirectoryEntry | LinkEntry;
