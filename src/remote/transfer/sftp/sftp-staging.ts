import { type BytePath, below } from '../byte-path';
import type { Commit, Staging } from '../destination';
import type { DirectoryEntry, Entry, FileEntry, LinkEntry } from '../entry';
import { printablePath } from '../printable-path';
import { transferFailed } from '../transfer-failed';
import { kindOf } from './attributes';
import { forEachOf, InFlight } from './in-flight';
import { removeTree } from './remove-tree';
import type { Sftp } from './sftp';
import { failedTo, isMissing, isUnspecific } from './sftp-failure';
import { writeFile } from './write-file';

/** Maximum size in bytes of a file that is held in memory, while the next one is taken. */
const smallBytes = 256 * 1024;

/** Bytes of such files, and what each of them counts in addition: so many round trips for a few bytes. */
const stagedAtOnceBytes = 4 * 1024 * 1024;
const fileCountsBytes = 64 * 1024;

/** Requests of a commit that are on their way at a time. */
const requestsAtOnce = 64;

/** Milliseconds for the removal of the staging directory after a cancellation. */
const cleanUpMs = 3_000;

/** Milliseconds in which a commit that has begun may end after a cancellation: half of the files would be old. */
const finishMs = 4_000;

/** A file or link on its way. */
interface Staged {
  readonly entry: FileEntry | LinkEntry;
  readonly place: BytePath;
}

/** Where files are staged. */
export interface StagingPlace {
  /** The instance, for messages: made printable. */
  readonly sender: string;
  /** The root of the transfer: absolute, without links. */
  readonly root: BytePath;
  /** A directory in the root, for this transfer alone. */
  readonly directory: BytePath;
  /** All that the source has. */
  readonly entries: readonly Entry[];
}

/**
 * Files on their way to an instance by SFTP. Each has a number as its name in the staging directory. A small file is written
 * while the next ones are taken: its failure is thrown later, at the commit at the latest.
 */
export class SftpStaging implements Staging {
  readonly #sftp: Sftp;
  readonly #place: StagingPlace;
  readonly #inFlight = new InFlight(stagedAtOnceBytes);
  readonly #staged: Staged[] = [];
  readonly #directories = new Map<BytePath, DirectoryEntry>();
  /** All directories of the source, also those that were not staged. */
  readonly #ofSource = new Map<BytePath, DirectoryEntry>();
  #isOver = false;

  constructor(sftp: Sftp, place: StagingPlace) {
    this.#sftp = sftp;
    this.#place = place;
    for (const entry of place.entries) {
      if (entry.kind === 'directory') this.#ofSource.set(entry.path, entry);
    }
  }

  async directory(entry: DirectoryEntry): Promise<void> {
    this.#directories.set(entry.path, entry);
  }

  async file(entry: FileEntry, content: AsyncIterable<Buffer>): Promise<void> {
    const place = this.#stage(entry);
    const { size } = entry;
    if (size === undefined || size > smallBytes) {
      await this.#inFlight.room();
      await writeFile(this.#sftp, place, entry, content);
      return;
    }
    const pieces: Buffer[] = [];
    for await (const piece of content) pieces.push(piece);
    await this.#inFlight.room();
    this.#inFlight.add(size + fileCountsBytes, writeFile(this.#sftp, place, entry, each(pieces)));
  }

  async link(entry: LinkEntry): Promise<void> {
    const place = this.#stage(entry);
    await this.#inFlight.room();
    const made = this.#sftp.symlink(entry.target, place).catch((thrown: unknown) => {
      throw failedTo(`make the link ${printablePath(entry.path)}`, thrown);
    });
    this.#inFlight.add(fileCountsBytes, made);
  }

  async commit({ remove, preserveTimes }: Commit): Promise<void> {
    await this.#inFlight.settled();
    this.#sftp.finishAfterInterruption(finishMs);
    if (preserveTimes) await forEachOf(this.#staged, requestsAtOnce, (staged) => this.#setTime(staged));
    const directories = this.#neededDirectories();
    const found = await this.#makeDirectories(directories);
    await forEachOf(this.#staged, requestsAtOnce, (staged) => this.#putIntoPlace(staged));
    // The deepest first: a directory may become one in which nothing can be changed.
    for (const level of byDepth(directories).reverse()) {
      await forEachOf(level, requestsAtOnce, (path) => this.#finishDirectory(path, found, preserveTimes));
    }
    await this.#removeAll(remove);
    this.#isOver = true;
    // All is in place. The next transfer removes what is left.
    await this.#sftp.rmdir(this.#place.directory).catch(() => undefined);
  }

  async discard(): Promise<void> {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#sftp.cleanUp(cleanUpMs);
    // The next transfer removes what cannot be removed now.
    await removeTree(this.#sftp, this.#place.sender, this.#place.directory).catch(() => undefined);
  }

  #stage(entry: FileEntry | LinkEntry): BytePath {
    const place = below(this.#place.directory, `${this.#staged.length}` as BytePath);
    this.#staged.push({ entry, place });
    return place;
  }

  #target(path: BytePath): BytePath {
    return below(this.#place.root, path);
  }

  async #setTime({ entry: { kind, mtime, path }, place }: Staged): Promise<void> {
    try {
      if (kind === 'file') await this.#sftp.setstat(place, { mtime });
      else if (this.#sftp.offers('lsetstat@openssh.com')) await this.#sftp.lsetstat(place, { mtime });
    } catch (thrown) {
      throw failedTo(`set the time of ${printablePath(path)}`, thrown);
    }
  }

  /** Returns the directories that were staged, and those above what was staged. */
  #neededDirectories(): BytePath[] {
    const needed = new Set(this.#directories.keys());
    for (const { entry } of this.#staged) {
      for (let { path } = entry, slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/')) {
        path = path.slice(0, slash) as BytePath;
        if (needed.has(path)) break;
        needed.add(path);
      }
    }
    return [...needed];
  }

  /** Makes directories. @returns the modes of those that were there, `undefined` for a new one */
  async #makeDirectories(paths: readonly BytePath[]): Promise<ReadonlyMap<BytePath, number | undefined>> {
    const modes = new Map<BytePath, number | undefined>();
    for (const level of byDepth(paths)) {
      await forEachOf(level, requestsAtOnce, async (path) =>
        modes.set(path, await this.#makeDirectory(path)),
      );
    }
    return modes;
  }

  async #makeDirectory(path: BytePath): Promise<number | undefined> {
    const target = this.#target(path);
    try {
      await this.#sftp.mkdir(target, { mode: 0o700 });
      return undefined;
    } catch (thrown) {
      const there = await this.#sftp.lstat(target).catch(() => undefined);
      const kind = there === undefined ? undefined : kindOf(there);
      if (kind === 'directory') return there?.mode;
      if (kind === undefined) throw failedTo(`make the directory ${printablePath(target)}`, thrown);
      throw inTheWay(target, 'is not a directory there, and one is to be copied');
    }
  }

  async #putIntoPlace({ entry: { path }, place }: Staged): Promise<void> {
    const target = this.#target(path);
    try {
      await this.#rename(place, target);
    } catch (thrown) {
      const there = await this.#sftp.lstat(target).catch(() => undefined);
      if (there !== undefined && kindOf(there) === 'directory') {
        throw inTheWay(target, 'is a directory there, and a file or link is to be copied');
      }
      throw failedTo(
        `put ${printablePath(target)} into place`,
        thrown,
        'Check who owns its directory, and whether another file system is mounted below the destination.',
      );
    }
  }

  async #rename(place: BytePath, target: BytePath): Promise<void> {
    try {
      await this.#sftp.rename(place, target);
    } catch (thrown) {
      if (!isUnspecific(thrown) || this.#sftp.offers('posix-rename@openssh.com')) throw thrown;
      // In version 3 a rename fails if the new name exists. There is no way that is atomic.
      await this.#sftp.remove(target);
      await this.#sftp.rename(place, target);
    }
  }

  async #finishDirectory(
    path: BytePath,
    found: ReadonlyMap<BytePath, number | undefined>,
    preserveTimes: boolean,
  ): Promise<void> {
    const was = found.get(path);
    const entry = this.#directories.get(path) ?? (was === undefined ? this.#ofSource.get(path) : undefined);
    if (entry === undefined) return;
    const { mode, mtime } = entry;
    // Only its owner may set the mode of a directory.
    if (!preserveTimes && was !== undefined && (was & 0o7777) === mode) return;
    const target = this.#target(path);
    await this.#sftp.setstat(target, preserveTimes ? { mode, mtime } : { mode }).catch((thrown: unknown) => {
      throw failedTo(`set the mode of ${printablePath(target)}`, thrown);
    });
  }

  /** Removes files, links, and directories that are empty then. */
  async #removeAll(paths: readonly BytePath[]): Promise<void> {
    const directories: BytePath[] = [];
    const remove = async (path: BytePath): Promise<void> => {
      const target = this.#target(path);
      try {
        if (kindOf(await this.#sftp.lstat(target)) === 'directory') directories.push(path);
        else await this.#sftp.remove(target);
      } catch (thrown) {
        if (!isMissing(thrown)) throw failedTo(`remove ${printablePath(target)}`, thrown);
      }
    };
    const removeDirectory = async (path: BytePath): Promise<void> => {
      const target = this.#target(path);
      try {
        if (await this.#isEmpty(target)) await this.#sftp.rmdir(target);
      } catch (thrown) {
        if (!isMissing(thrown)) throw failedTo(`remove ${printablePath(target)}`, thrown);
      }
    };
    await forEachOf(paths, requestsAtOnce, remove);
    for (const level of byDepth(directories).reverse()) {
      await forEachOf(level, requestsAtOnce, removeDirectory);
    }
  }

  async #isEmpty(directory: BytePath): Promise<boolean> {
    const handle = await this.#sftp.opendir(directory);
    try {
      for (;;) {
        const names = await this.#sftp.readdir(handle);
        if (names === undefined) return true;
        if (names.some(({ name }) => name !== '.' && name !== '..')) return false;
      }
    } finally {
      this.#sftp.close(handle).catch(() => undefined);
    }
  }
}

/** Returns paths by the number of names in them, the fewest first: those of one level do not depend on each other. */
function byDepth(paths: readonly BytePath[]): BytePath[][] {
  const levels: BytePath[][] = [];
  for (const path of paths) {
    const depth = path.split('/').length;
    while (levels.length < depth) levels.push([]);
    levels[depth - 1]?.push(path);
  }
  return levels;
}

async function* each(pieces: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* pieces;
}

function inTheWay(target: BytePath, why: string): Error {
  return transferFailed(
    `${printablePath(target)} ${why}.`,
    'Remove it on the instance, or copy to another directory.',
  );
}
