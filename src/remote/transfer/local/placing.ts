import {
  chmodSync,
  constants,
  copyFileSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { systemErrorCode } from '../../../system-error-code';
import { type BytePath, below, bytePathOf, bytesOf, parentOf } from '../byte-path';
import type { DirectoryEntry, FileEntry, LinkEntry } from '../entry';
import { printablePath } from '../printable-path';
import { transferFailed } from '../transfer-failed';
import { localFailure } from './local-failure';

/** Renames after which other work of the process gets its turn. */
const stepsPerTurn = 500;

/** The mode of a directory while files are put into it. */
export const openMode = 0o700;

/** A directory of the destination into which something is placed. */
interface Target {
  readonly entry: DirectoryEntry;
  /** Whether the transfer made it. */
  readonly isNew: boolean;
  /** The mode that it had. */
  readonly mode: number;
}

interface Move {
  readonly from: BytePath;
  readonly to: BytePath;
}

/**
 * Puts what was staged into place. The calls are made in this order: `prepare`, `place`, `remove`, `setDirectories`; and
 * `undo` after one of them has failed.
 */
export class Placing {
  readonly #root: BytePath;
  readonly #staged: BytePath;
  readonly #name: BytePath;
  readonly #warn: (message: string) => void;
  readonly #targets: Target[] = [];
  /** Staging directories on file systems that are mounted below the root, by the directory that they are in. */
  readonly #mounted = new Map<BytePath, BytePath>();
  readonly #moves: Move[] = [];
  /** Directories that were made writable, and the modes that they had. */
  readonly #opened = new Map<BytePath, number>();
  readonly #ready = new Set<BytePath>();
  #steps = 0;

  constructor(root: BytePath, staged: BytePath, name: BytePath, warn: (message: string) => void) {
    this.#root = root;
    this.#staged = staged;
    this.#name = name;
    this.#warn = warn;
  }

  /** Does all that can fail before the first file is replaced. */
  async prepare(
    directories: readonly DirectoryEntry[],
    others: readonly (FileEntry | LinkEntry)[],
    preserveTimes: boolean,
  ): Promise<void> {
    const { dev } = lstatSync(bytesOf(this.#staged));
    const foreign = new Set<BytePath>();
    for (const entry of directories) {
      await this.#turn();
      if (this.#prepareDirectory(entry) !== dev) foreign.add(entry.path);
    }
    // Links are placed after all files.
    for (const entry of [...others.filter(isFile), ...others.filter(isLink)]) {
      await this.#turn();
      const { path } = entry;
      const parent = parentOf(path);
      this.#attempt(path, () => this.#makeReady(parent));
      let from = below(this.#staged, path);
      const to = below(this.#root, path);
      if (foreign.has(parent)) from = this.#attempt(path, () => this.#copyOver(entry, from, parent));
      if (preserveTimes)
        this.#attempt(path, () => lutimesSync(bytesOf(from), Date.now() / 1000, entry.mtime));
      this.#moves.push({ from, to });
    }
  }

  /** @throws EicError that names the first file that could not be replaced; those before it are in place */
  async place(): Promise<void> {
    for (const { from, to } of this.#moves) {
      await this.#turn();
      try {
        renameSync(bytesOf(from), bytesOf(to));
      } catch (thrown) {
        throw localFailure(`${printablePath(to)} could not be replaced`, thrown);
      }
    }
  }

  /**
   * Removes files, links and directories that are empty. Other directories stay.
   * @param paths the deepest first
   */
  async remove(paths: readonly BytePath[]): Promise<void> {
    for (const path of paths) {
      await this.#turn();
      const absolute = bytesOf(below(this.#root, path));
      this.#attempt(
        path,
        () => {
          this.#makeReady(parentOf(path));
          const stats = lstatSync(absolute, { throwIfNoEntry: false });
          if (stats?.isDirectory()) removeIfEmpty(absolute);
          else if (stats !== undefined) unlinkSync(absolute);
        },
        'removed',
      );
    }
  }

  /** Gives the directories their modes and times, the deepest first: one may be without the right to write. */
  setDirectories(preserveTimes: boolean): void {
    this.#removeMounted();
    this.#closeOthers();
    for (const { entry, isNew, mode } of this.#targets.toReversed()) {
      const path = bytesOf(below(this.#root, entry.path));
      const wanted = safeMode(entry);
      try {
        if (isNew || wanted !== mode || this.#opened.has(entry.path)) chmodSync(path, wanted);
        if (preserveTimes) lutimesSync(path, Date.now() / 1000, entry.mtime);
      } catch (thrown) {
        if (systemErrorCode(thrown) === undefined) throw thrown;
        // The files are in place. A directory of another user keeps its mode, which is its owner's matter.
        this.#warn(
          localFailure(`${printablePath(below(this.#root, entry.path))} keeps its mode or time`, thrown)
            .message,
        );
      }
    }
  }

  /** After a failure: removes directories that are empty, and gives the others the modes that they had. */
  undo(): void {
    this.#removeMounted();
    for (const [path, mode] of this.#opened) chmodQuietly(below(this.#root, path), mode);
    for (const { entry, isNew } of this.#targets.toReversed()) {
      if (!isNew) continue;
      const path = below(this.#root, entry.path);
      try {
        rmdirSync(bytesOf(path));
      } catch {
        chmodQuietly(path, safeMode(entry));
      }
    }
  }

  /** Returns the device of the directory that it has made or found. */
  #prepareDirectory(entry: DirectoryEntry): number {
    const { path } = entry;
    const absolute = bytesOf(below(this.#root, path));
    return this.#attempt(path, () => {
      const there = lstatSync(absolute, { throwIfNoEntry: false });
      if (there === undefined) {
        this.#makeReady(parentOf(path));
        mkdirSync(absolute, openMode);
        this.#targets.push({ entry, isNew: true, mode: openMode });
        return lstatSync(absolute).dev;
      }
      if (!there.isDirectory())
        throw transferFailed(
          `${printablePath(below(this.#root, path))} is no directory, and one is to be copied there.`,
          'Remove it, or copy to another path.',
        );
      this.#targets.push({ entry, isNew: false, mode: there.mode & 0o7777 });
      return there.dev;
    });
  }

  /**
   * Makes a directory writable for its owner while files are put into it or removed from it.
   * @throws an Error with a `code` if nothing can be made in it. Its mode alone does not tell, because of access control
   * lists and mounts.
   */
  #makeReady(directory: BytePath): void {
    if (directory === '' || this.#ready.has(directory)) return;
    this.#ready.add(directory);
    const absolute = bytesOf(below(this.#root, directory));
    const stats = lstatSync(absolute, { throwIfNoEntry: false });
    if (!stats?.isDirectory()) return;
    const mode = stats.mode & 0o7777;
    if ((mode & openMode) !== openMode && stats.uid === process.geteuid?.()) {
      chmodSync(absolute, mode | openMode);
      this.#opened.set(directory, mode);
    }
    const probe = bytesOf(below(below(this.#root, directory), this.#name));
    mkdirSync(probe, openMode);
    rmdirSync(probe);
  }

  /** Directories that were opened for a removal only get their old modes. */
  #closeOthers(): void {
    const placed = new Set(this.#targets.map(({ entry }) => entry.path));
    for (const [path, mode] of this.#opened)
      if (!placed.has(path)) chmodQuietly(below(this.#root, path), mode);
  }

  /** Copies to the file system of a directory on which something is mounted: no rename leads there. */
  #copyOver(entry: FileEntry | LinkEntry, from: BytePath, parent: BytePath): BytePath {
    let directory = this.#mounted.get(parent);
    if (directory === undefined) {
      directory = below(below(this.#root, parent), this.#name);
      mkdirSync(bytesOf(directory), openMode);
      this.#mounted.set(parent, directory);
    }
    const copy = below(directory, bytePathOf(String(this.#moves.length)));
    if (entry.kind === 'link') symlinkSync(bytesOf(entry.target), bytesOf(copy));
    else {
      copyFileSync(bytesOf(from), bytesOf(copy), constants.COPYFILE_EXCL);
      chmodSync(bytesOf(copy), safeMode(entry));
    }
    return copy;
  }

  #removeMounted(): void {
    for (const directory of this.#mounted.values())
      rmSync(bytesOf(directory), { recursive: true, force: true });
  }

  #attempt<Result>(path: BytePath, action: () => Result, what = 'written'): Result {
    try {
      return action();
    } catch (thrown) {
      throw localFailure(`${printablePath(below(this.#root, path))} could not be ${what}`, thrown);
    }
  }

  async #turn(): Promise<void> {
    if (this.#steps++ % stepsPerTurn === 0) await nextTurn();
  }
}

/** Returns a mode without set-user-ID and set-group-ID: those of an instance mean other users here. */
export function safeMode({ mode }: FileEntry | DirectoryEntry): number {
  return mode & 0o1777;
}

function isFile(entry: FileEntry | LinkEntry): entry is FileEntry {
  return entry.kind === 'file';
}

function isLink(entry: FileEntry | LinkEntry): entry is LinkEntry {
  return entry.kind === 'link';
}

function removeIfEmpty(directory: Buffer): void {
  try {
    rmdirSync(directory);
  } catch (thrown) {
    // Something else was put into it, or is mounted there.
    if (!['ENOTEMPTY', 'EEXIST', 'EBUSY'].includes(systemErrorCode(thrown) ?? '')) throw thrown;
  }
}

function chmodQuietly(path: BytePath, mode: number): void {
  try {
    chmodSync(bytesOf(path), mode);
  } catch {
    // A failure is already being reported.
  }
}
