import { lstatSync } from 'node:fs';
import { type BytePath, below, bytesOf, textOf } from '../byte-path';
import type { Entry } from '../entry';
import { printablePath } from '../printable-path';
import { refused } from '../safe-paths';

/** Whether a file system takes names that differ in case, or in the form of Unicode, as one. */
export class NameFolding {
  readonly #folds: boolean;

  private constructor(folds: boolean) {
    this.#folds = folds;
  }

  /**
   * Finds out how a file system takes names.
   * @param name of a file in `directory`, with lowercase characters
   */
  static of(directory: BytePath, name: BytePath): NameFolding {
    const other = bytesOf(below(directory, name.toUpperCase() as BytePath));
    return new NameFolding(lstatSync(other, { throwIfNoEntry: false }) !== undefined);
  }

  /** Returns the same for all paths that are one here. */
  folded(path: BytePath): string {
    if (!this.#folds) return path;
    return (textOf(path) ?? path).normalize('NFC').toLowerCase();
  }

  /**
   * @param sender the source's name: made printable
   * @throws EicError `EIC_TRANSFER_REFUSED` if two entries are one here
   */
  refuseCollisions(sender: string, entries: readonly Entry[]): void {
    if (!this.#folds) return;
    const paths = new Map<string, BytePath>();
    for (const { path } of entries) {
      const key = this.folded(path);
      const earlier = paths.get(key);
      if (earlier !== undefined) throw collision(sender, earlier, path);
      paths.set(key, path);
    }
  }
}

/** Returns the error for two paths that are one on this machine. */
export function collision(sender: string, earlier: BytePath | undefined, path: BytePath): Error {
  const which =
    earlier === undefined ? printablePath(path) : `${printablePath(earlier)} and ${printablePath(path)}`;
  return refused(sender, `names that are one name on this machine's file system: ${which}`);
}
