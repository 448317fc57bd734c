import { realpathSync, type Stats, statSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EicError } from '../../../eic-error';
import { systemErrorCode } from '../../../system-error-code';
import { type BytePath, below, bytePath, bytesOf } from '../byte-path';
import type { DirectoryEntry, Entry, FileEntry } from '../entry';
import { printablePath } from '../printable-path';
import type { Source, TakeFile } from '../source';
import { transferFailed } from '../transfer-failed';
import { throwIfCancelled } from '../until-cancelled';
import { digestOf } from './digest';
import { localFailure } from './local-failure';
import { entryOf, listTree } from './local-tree';
import { OpenFile } from './open-file';

/** Files after which other work of the process gets its turn. */
const filesPerTurn = 100;
/** Maximum number of files that a warning names. */
const mostNamed = 5;

/** Where files are read from on this machine. */
export interface LocalSourceOptions {
  /** Name for messages, such as the line's own text: made printable. */
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
  /** Takes a sentence about files that are left out, such as sockets. */
  readonly warn: (message: string) => void;
  readonly signal: AbortSignal;
}

/** A source on this machine. */
export interface LocalSource extends Source {
  /**
   * Kind of the root, links followed. If it is a file, that file is the only entry, and its path is the root's last name.
   * If it is a directory, the entries are what is in it.
   */
  readonly rootKind: 'file' | 'directory';
}

/**
 * Opens a source on this machine.
 * @throws EicError `EIC_TRANSFER_FAILED` if the root does not exist or is neither a file nor a directory
 */
export async function openLocalSource(options: LocalSourceOptions): Promise<LocalSource> {
  const { name } = options;
  try {
    const root = bytePath(realpathSync.native(bytesOf(options.root), 'buffer'));
    const stats = statSync(bytesOf(root));
    if (!stats.isFile() && !stats.isDirectory())
      throw transferFailed(`${name} is neither a file nor a directory.`, 'Only these can be copied.');
    return new OpenLocalSource(options, root, stats);
  } catch (thrown) {
    if (systemErrorCode(thrown) === 'ENOENT')
      throw transferFailed(
        `${name} does not exist.`,
        'Check the path, and whether an earlier step makes it.',
        thrown,
      );
    throw localFailure(`${name} could not be read`, thrown);
  }
}

class OpenLocalSource implements LocalSource {
  readonly name: string;
  readonly rootKind: 'file' | 'directory';
  readonly #options: LocalSourceOptions;
  readonly #root: BytePath;
  /** State of the files when they were listed. */
  readonly #listed = new Map<BytePath, Pick<Stats, 'ino' | 'size' | 'mtimeMs'>>();

  constructor(options: LocalSourceOptions, root: BytePath, stats: Stats) {
    this.name = options.name;
    this.rootKind = stats.isFile() ? 'file' : 'directory';
    this.#options = options;
    this.#root = root;
  }

  async entries(): Promise<readonly Entry[]> {
    throwIfCancelled(this.#options.signal);
    this.#listed.clear();
    try {
      return this.rootKind === 'file' ? this.#onlyFile() : await this.#tree();
    } catch (thrown) {
      throw localFailure(`${this.name} could not be listed`, thrown);
    }
  }

  async read(files: readonly FileEntry[], take: TakeFile): Promise<void> {
    let read = 0;
    for (const file of files) {
      if (read++ % filesPerTurn === 0) await nextTurn();
      throwIfCancelled(this.#options.signal);
      await this.#readOne(file, take);
    }
  }

  async digests(files: readonly FileEntry[]): Promise<ReadonlyMap<BytePath, string>> {
    const digests = new Map<BytePath, string>();
    let read = 0;
    for (const { path } of files) {
      if (read++ % filesPerTurn === 0) await nextTurn();
      throwIfCancelled(this.#options.signal);
      const digest = await digestOf(this.#absolute(path));
      if (digest !== undefined) digests.set(path, digest);
    }
    return digests;
  }

  close(): void {
    // Nothing stays open.
  }

  #onlyFile(): readonly Entry[] {
    const path = this.#options.root.replace(/^.*\//s, '') as BytePath;
    const stats = statSync(bytesOf(this.#root));
    this.#listed.set(path, stats);
    return [entryOf(this.#root, path, stats)];
  }

  async #tree(): Promise<readonly Entry[]> {
    const { select, enter, signal, warn } = this.#options;
    const selected = new Map<BytePath, Entry>();
    const directories = new Map<BytePath, DirectoryEntry>();
    const special: BytePath[] = [];
    await listTree(this.#root, {
      enter,
      visit: (entry, { ino, size, mtimeMs }) => {
        const { path, kind } = entry;
        if (kind === 'directory') directories.set(path, entry);
        if (select !== undefined && !select(path, kind)) return;
        selected.set(path, entry);
        if (kind === 'file') this.#listed.set(path, { ino, size, mtimeMs });
        for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
          const parent = path.slice(0, slash) as BytePath;
          const above = directories.get(parent);
          if (above === undefined || selected.has(parent)) break;
          selected.set(parent, above);
        }
      },
      special: (path) => {
        if (select?.(path, 'file') ?? true) special.push(path);
      },
      failed: (path, thrown) => {
        throw localFailure(`${printablePath(below(this.#root, path))} could not be read`, thrown);
      },
      oneFileSystem: false,
      turn: () => throwIfCancelled(signal),
    });
    if (special.length > 0) warn(specialWarning(this.name, special));
    if (select !== undefined && selected.size === 0)
      throw transferFailed(
        `${this.name} has nothing that matches.`,
        'Check the pattern and the excluded files, and whether an earlier step makes the files.',
      );
    return [...selected.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  async #readOne(entry: FileEntry, take: TakeFile): Promise<void> {
    const path = this.#absolute(entry.path);
    await using file = this.#open(path);
    const listed = this.#listed.get(entry.path);
    const { ino, size, mtimeMs } = file.stats;
    if (
      !file.stats.isFile() ||
      size !== entry.size ||
      (listed !== undefined && (ino !== listed.ino || mtimeMs !== listed.mtimeMs))
    )
      throw hasChanged(path, 'since it was listed');
    await take(entry, checked(file, path, size));
  }

  #open(path: BytePath): OpenFile {
    try {
      return new OpenFile(path);
    } catch (thrown) {
      const code = systemErrorCode(thrown);
      if (code === 'ELOOP' || code === 'ENOENT') throw hasChanged(path, 'since it was listed', thrown);
      throw localFailure(`${printablePath(path)} could not be read`, thrown);
    }
  }

  #absolute(path: BytePath): BytePath {
    return this.rootKind === 'file' ? this.#root : below(this.#root, path);
  }
}

/** The content of a file, which ends with an error if the file is not the same at the end. */
async function* checked(file: OpenFile, path: BytePath, size: number): AsyncGenerator<Buffer> {
  let length = 0;
  try {
    for await (const piece of file.pieces()) {
      length += piece.length;
      // The last piece is given after the check, so that a small file is never given in two states.
      if (length === size && !file.isUnchanged()) throw hasChanged(path, 'while it was read');
      yield piece;
    }
    if (length !== size) throw hasChanged(path, 'while it was read');
  } catch (thrown) {
    throw localFailure(`${printablePath(path)} could not be read`, thrown);
  }
}

function hasChanged(path: BytePath, when: string, cause?: unknown): EicError {
  return transferFailed(
    `${printablePath(path)} has changed ${when}. Nothing was replaced at the destination.`,
    'Wait for what writes to the file, and run the step again.',
    cause,
  );
}

function specialWarning(name: string, special: readonly BytePath[]): string {
  const named = special.slice(0, mostNamed).map(printablePath);
  const more = special.length - named.length;
  const list = [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ');
  return `${name}: pipes, sockets and devices are not copied: ${list}.`;
}
