import { EicError } from '../../eic-error';
import type { BytePath } from './byte-path';
import type { DirectoryEntry, Entry, LinkEntry } from './entry';
import { printablePath } from './printable-path';
import { transferFailed } from './transfer-failed';
import type { TransferLimits } from './transfer-limits';

/** Maximum length of a name between slashes, in bytes. Linux has no file system that allows more. */
const longestName = 255;
/** Maximum length of a path or of the target of a link, in bytes, without the NUL at its end. */
const longestPath = 4095;
/** Maximum length of all paths and targets together, in bytes: they are held in memory. */
const mostPathBytes = 128 * 1024 * 1024;
/** The mode of a directory that has no entry of its own. */
const impliedMode = 0o755;

/**
 * Checks the entries that an instance lists, one by one as they arrive. A hostile instance can send any bytes, any
 * number of entries, and each as often as it likes. The order is free.
 */
export class SafePaths {
  readonly #sender: string;
  readonly #limits: TransferLimits;
  readonly #entries = new Map<BytePath, Entry>();
  /** Directories above an entry that have no entry of their own up to now. */
  readonly #implied = new Set<BytePath>();
  #bytes = 0;
  #pathBytes = 0;

  /** @param sender the instance, for messages: made printable */
  constructor(sender: string, limits: TransferLimits) {
    this.#sender = sender;
    this.#limits = limits;
  }

  /**
   * Takes one more entry. Its path and the target of a link may be any bytes.
   * @throws EicError `EIC_TRANSFER_REFUSED` for a path that is absolute, leads out of the root, was sent before, or is
   * below a path that is not a directory; for sizes, modes and times that no file has; beyond the limits
   */
  add(entry: Entry): void {
    const { path } = entry;
    const mistake = pathMistake(path) ?? this.#misplaced(entry) ?? valueMistake(entry);
    if (mistake !== undefined) throw refused(this.#sender, `${mistake}: ${printablePath(path)}`);
    if (this.#entries.size + this.#implied.size >= this.#limits.entries)
      throw refused(this.#sender, `more than ${this.#limits.entries} files, directories and links`);
    if (entry.kind === 'file') this.#bytes += entry.size ?? 0;
    if (this.#bytes > this.#limits.bytes)
      throw refused(this.#sender, `files of more than ${this.#limits.bytes} bytes together`);
    this.#pathBytes += path.length + (entry.kind === 'link' ? entry.target.length : 0);
    if (this.#pathBytes > mostPathBytes)
      throw refused(this.#sender, `paths of more than ${mostPathBytes} bytes together`);
    this.#entries.set(path, entry);
    this.#implied.delete(path);
  }

  /**
   * Returns all entries, a directory before what is in it. Directories that the instance did not list are added with
   * mode 0755.
   */
  entries(): readonly Entry[] {
    return withParents([...this.#entries.values()]);
  }

  #misplaced({ path, kind }: Entry): string | undefined {
    if (this.#entries.has(path)) return 'a path twice';
    if (kind !== 'directory' && this.#implied.has(path)) return 'a path below one that is not a directory';
    for (const parent of parentsOf(path)) {
      const above = this.#entries.get(parent);
      if (above !== undefined)
        return above.kind === 'directory' ? undefined : 'a path below one that is not a directory';
      // The directories above this one were checked when it was added.
      if (this.#implied.has(parent)) return undefined;
      this.#implied.add(parent);
    }
    return undefined;
  }
}

/**
 * Returns the same entries with one for each directory above them, sorted: a directory is before what is in it. The
 * paths must be safe.
 * @throws EicError `EIC_TRANSFER_FAILED` if an entry is below one that is not a directory
 */
export function withParents(entries: readonly Entry[]): Entry[] {
  const all = new Map(entries.map((entry) => [entry.path, entry]));
  for (const { path, mtime } of entries) {
    for (const parent of parentsOf(path)) {
      const above = all.get(parent);
      if (above?.kind === 'directory') break;
      if (above !== undefined)
        throw transferFailed(
          `${printablePath(path)} is to be copied into ${printablePath(parent)}, which is a ${above.kind}.`,
          'Copy them to different directories.',
        );
      all.set(parent, { kind: 'directory', path: parent, mode: impliedMode, mtime } satisfies DirectoryEntry);
    }
  }
  // A path is a prefix of those below it, so it is before them in the order of bytes.
  return [...all.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Checks that a link cannot lead out of the root, whatever else is transferred: its target is relative, `..` is only at
 * its beginning, and not more often than there are directories above the link. A `..` behind a name could follow
 * another link first, and then go up from where that one leads.
 * @param sender the instance, for messages: made printable
 * @throws EicError `EIC_TRANSFER_REFUSED`
 */
export function assertLinkInside(sender: string, { path, target }: LinkEntry): void {
  const depth = path.split('/').length - 1;
  const names = target.split('/');
  const firstName = names.findIndex((name) => name !== '..' && name !== '.' && name !== '');
  const [up, down] = firstName < 0 ? [names, []] : [names.slice(0, firstName), names.slice(firstName)];
  const isInside =
    !target.startsWith('/') && up.filter((name) => name === '..').length <= depth && !down.includes('..');
  if (!isInside)
    throw refused(
      sender,
      `a link that leads out of the directory, or may do so: ${printablePath(path)} -> ${printablePath(target)}`,
    );
}

/** Returns the error for what an instance sent: the end of "… sent …", without a period. */
export function refused(sender: string, what: string): EicError {
  return new EicError(
    'EIC_TRANSFER_REFUSED',
    `${sender} sent ${what}. Nothing was written to the destination.`,
    {
      remedy: 'Look at these files on the instance. If nobody there made them so, treat it as compromised.',
    },
  );
}

/** Returns the directories above a path, the nearest first. The root is not one of them. */
function* parentsOf(path: BytePath): Generator<BytePath> {
  for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1))
    yield path.slice(0, slash) as BytePath;
}

function pathMistake(path: BytePath): string | undefined {
  if (path === '') return 'an empty path';
  if (path.includes('\0')) return 'a path with a NUL';
  if (path.startsWith('/')) return 'an absolute path';
  if (path.length > longestPath) return 'a path that is too long';
  for (const name of path.split('/')) {
    if (name === '..') return 'a path that leads out of the directory';
    if (name === '' || name === '.') return 'a path with an empty name';
    if (name.length > longestName) return 'a name that is too long';
  }
  return undefined;
}

function valueMistake(entry: Entry): string | undefined {
  if (!Number.isSafeInteger(entry.mtime)) return 'an impossible time of modification';
  if (entry.kind === 'link') {
    const { target } = entry;
    if (target === '' || target.includes('\0') || target.length > longestPath) return 'an impossible link';
    return undefined;
  }
  if (!Number.isInteger(entry.mode) || entry.mode < 0 || entry.mode > 0o7777) return 'an impossible mode';
  if (
    entry.kind === 'file' &&
    entry.size !== undefined &&
    !(Number.isSafeInteger(entry.size) && entry.size >= 0)
  )
    return 'an impossible size';
  return undefined;
}
