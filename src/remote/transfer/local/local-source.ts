import { EicError } from '../../../eic-error';
import type { BytePath } from '../byte-path';
import type { Entry } from '../entry';
import type { Source } from '../source';

/** What is to be read from this machine. */
export interface LocalSourceOptions {
  /** What it is, for messages, such as the line's own text: made printable. */
  readonly name: string;
  /** Absolute path of a file or directory. If it is a link, that is followed here, and none below it. */
  readonly root: BytePath;
  /**
   * Whether a file, link or directory below a root that is a directory is copied. The directories above what is copied
   * are copied too. Default is all.
   */
  readonly select?: (path: BytePath, kind: Entry['kind']) => boolean;
  /** Whether a directory below the root is read at all. `false` saves the time for what is excluded as a whole. */
  readonly enter?: (path: BytePath) => boolean;
  /** Takes a sentence about a file that is left out, such as a socket. */
  readonly warn: (message: string) => void;
  readonly signal: AbortSignal;
}

/** A source on this machine. */
export interface LocalSource extends Source {
  /**
   * What the root is, links followed. If it is a file, that file is the only entry, and its path is the root's last
   * name. If it is a directory, the entries are what is in it.
   */
  readonly rootKind: 'file' | 'directory';
}

/**
 * Opens a source on this machine.
 * @throws EicError `EIC_TRANSFER_FAILED` if the root does not exist or is neither a file nor a directory
 */
export async function openLocalSource({ name }: LocalSourceOptions): Promise<LocalSource> {
  throw new EicError('EIC_TRANSFER_FAILED', `${name} cannot be read yet.`, { remedy: 'Wait.' });
}
