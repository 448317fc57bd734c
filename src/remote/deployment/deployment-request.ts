import type { ScriptRequest } from '../script/request';

/** The files that one line of `upload` or `download` copies. */
export interface CopySource {
  /**
   * An absolute path on this machine, without links. On an instance: absolute, or relative to the home directory, which
   * is empty then for the home directory itself.
   */
  readonly path: string;
  /**
   * `itself`: the file or directory at `path`, under its own name. `contents`: what is in the directory at `path`.
   * `glob`: what `isSelected` finds below the directory at `path`.
   */
  readonly kind: 'itself' | 'contents' | 'glob';
  /** The name of `itself` in a destination that is a directory: the last one of the path as it was written. */
  readonly name: string;
  /** Whether only a part is copied: there is a glob, or a line `!GLOB`. */
  readonly isPart: boolean;
  /**
   * Whether a glob finds a path below `path`, given as names between slashes. Everything in a directory that it finds is
   * found too, without being asked for.
   */
  readonly isSelected: (below: string) => boolean;
  /** Whether a glob can find something in a directory that it does not find itself. Other directories need not be read. */
  readonly mayContain: (directory: string) => boolean;
  /** Whether a path is left out by a line `!GLOB`, with all that is in it. As for `isSelected`; empty is `path` itself. */
  readonly isExcluded: (below: string) => boolean;
}

/** Where it is copied to. */
export interface CopyDestination {
  /** As that of a source, without a slash at its end unless it is `/`. */
  readonly path: string;
  /** Whether the source is put into it under its own name. Otherwise the file or directory *is* this path afterward. */
  readonly isDirectory: boolean;
}

/** One line of `upload` or `download`. */
export interface Copy {
  /** The number of the line in its input, from 1. */
  readonly line: number;
  readonly source: CopySource;
  readonly destination: CopyDestination;
}

/** How files are copied. */
export interface CopyOptions {
  /** Number of leading names that are removed from the path of each file, counted below its destination. */
  readonly stripComponents: number;
  /** Whether what the source has not is removed from each destination of `uploads`. */
  readonly clean: boolean;
  /** Whether a file that is the same already is left as it is. */
  readonly unchanged: 'copy' | 'skip';
  /** Whether the instance is written to and read as root, by `sudo`. */
  readonly become: boolean;
  readonly preserveTimes: boolean;
}

/** The files to copy on one instance, and how. */
export interface TransferRequest {
  readonly uploads: readonly Copy[];
  readonly downloads: readonly Copy[];
  readonly options: CopyOptions;
  /** Whether the downloads of an instance have a directory of their own in their destination, named after its ID. */
  readonly downloadsById: boolean;
  /** Whether files are downloaded also if the script failed. */
  readonly downloadOnFailure: boolean;
  /** Maximum number of bytes that are downloaded from one instance. */
  readonly downloadLimit: number;
  /** Maximum time in milliseconds for the uploads, and again for the downloads. The script has its own. */
  readonly timeoutMs: number;
}

/** The work on one instance: uploads, then the script, then downloads. Each may be missing. */
export interface DeploymentRequest {
  readonly script: ScriptRequest | undefined;
  readonly transfers: TransferRequest;
}
