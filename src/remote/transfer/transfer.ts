import { EicError } from '../../eic-error';
import type { BytePath } from './byte-path';
import { pathsToRemove } from './clean';
import type { Destination, Staging } from './destination';
import type { Entry, FileEntry } from './entry';
import { printablePath } from './printable-path';
import { refused, withParents } from './safe-paths';
import type { Source } from './source';
import { transferFailed } from './transfer-failed';
import type { TransferLimits } from './transfer-limits';
import type { Transferred } from './transferred';
import { changedEntries, type Unchanged } from './unchanged';
import { throwIfCancelled, untilCancelled } from './until-cancelled';

/** How far a transfer is. */
export interface TransferProgress {
  /** Files and links that are written, and their number. Those that are skipped are in neither. */
  readonly files: number;
  readonly ofFiles: number;
  /** Bytes that are written, and their number; `undefined` if a file is a stream whose length is not known. */
  readonly bytes: number;
  readonly ofBytes: number | undefined;
}

/** Options of one transfer. */
export interface TransferOptions {
  readonly unchanged: Unchanged;
  /**
   * Whether what the source does not have is removed from the destination, after the new files are in place. `keep` says
   * what stays all the same; a directory that stays keeps all that is in it.
   */
  readonly clean: { readonly keep: (path: BytePath, kind: Entry['kind']) => boolean } | undefined;
  /** Whether the times of modification are copied. */
  readonly preserveTimes: boolean;
  readonly limits: TransferLimits;
  /** Aborts the transfer with `EIC_CANCELLED`. A commit that has begun is finished. */
  readonly signal: AbortSignal;
  /** Called after each piece of a file, so often. */
  readonly progress?: (progress: TransferProgress) => void;
}

/**
 * Copies all that a source has to a destination: lists, compares, stages, commits. Until the commit, the destination is as
 * it was, and so it stays if anything fails before. The caller closes both.
 *
 * @throws EicError `EIC_TRANSFER_FAILED`; `EIC_TRANSFER_REFUSED`; `EIC_CANCELLED`; and what the two ends throw
 */
export async function transfer(
  source: Source,
  destination: Destination,
  options: TransferOptions,
): Promise<Transferred> {
  const { signal, clean, preserveTimes } = options;
  throwIfCancelled(signal);
  const entries = withParents(await untilCancelled(source.entries(), signal));
  checkLimits(source.name, entries, options.limits);
  if (clean !== undefined && entries.length === 0)
    throw transferFailed(
      `${source.name} has nothing to copy, and \`clean\` would remove all files at ${destination.name}.`,
      'Check the source. To remove all files, do so in a script.',
    );
  const present = await untilCancelled(
    destination.entries(clean === undefined ? entries : undefined),
    signal,
  );
  refuseConflicts(destination.name, entries, present);
  const remove = clean === undefined ? [] : pathsToRemove(present, entries, clean.keep);
  const changed = await untilCancelled(
    changedEntries(source, destination, entries, present, options),
    signal,
  );
  const all = entries.filter(({ kind }) => kind !== 'directory').length;
  if (entries.length > 0 && remove.length === 0 && areThere(changed, present, preserveTimes))
    return { files: 0, bytes: 0, skipped: all, removed: 0 };

  const staging = await destination.stage(entries);
  const work = new Staged(source, staging, changed, options);
  try {
    throwIfCancelled(signal);
    await work.stage();
    throwIfCancelled(signal);
    await staging.commit({ remove, preserveTimes });
  } catch (thrown) {
    await work.settled();
    // The first failure is the one to report. The next transfer removes what is left.
    await staging.discard().catch(() => {});
    throw thrown;
  }
  return { files: work.files, bytes: work.bytes, skipped: all - work.files, removed: remove.length };
}

/** The part of a transfer that fills the staging. */
class Staged {
  files = 0;
  bytes = 0;
  readonly #source: Source;
  readonly #staging: Staging;
  readonly #changed: readonly Entry[];
  readonly #options: TransferOptions;
  readonly #ofFiles: number;
  readonly #ofBytes: number | undefined;
  /** The file that is written; never rejects. */
  #writing: Promise<void> = Promise.resolve();

  constructor(source: Source, staging: Staging, changed: readonly Entry[], options: TransferOptions) {
    this.#source = source;
    this.#staging = staging;
    this.#changed = changed;
    this.#options = options;
    this.#ofFiles = changed.filter(({ kind }) => kind !== 'directory').length;
    this.#ofBytes = sumOfSizes(changed);
  }

  async stage(): Promise<void> {
    const { signal } = this.#options;
    const expected = new Map<BytePath, FileEntry>();
    for (const entry of this.#changed) {
      if (entry.kind === 'directory') await untilCancelled(this.#staging.directory(entry), signal);
      else if (entry.kind === 'file') expected.set(entry.path, entry);
    }
    if (expected.size > 0) await untilCancelled(this.#read(expected), signal);
    for (const entry of this.#changed) {
      if (entry.kind !== 'link') continue;
      await untilCancelled(this.#staging.link(entry), signal);
      this.files++;
      this.#report();
    }
  }

  /** Waits for the file that is written when the transfer fails: its content ends with an error then. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  async #read(expected: Map<BytePath, FileEntry>): Promise<void> {
    const { name } = this.#source;
    await this.#source.read([...expected.values()], async ({ path }, content) => {
      const file = expected.get(path);
      if (file === undefined) throw refused(name, `a file that was not asked for: ${printablePath(path)}`);
      expected.delete(path);
      const counted = new CountedContent(this, file, content);
      const written = this.#staging.file(file, counted);
      this.#writing = written.catch(() => {});
      await written;
      counted.assertComplete();
      this.files++;
      this.#report();
    });
    const [missing] = expected.keys();
    if (missing !== undefined)
      throw transferFailed(
        `${name} did not give the file ${printablePath(missing)}.`,
        'Check whether it still exists, and run the step again.',
      );
  }

  get source(): string {
    return this.#source.name;
  }

  get signal(): AbortSignal {
    return this.#options.signal;
  }

  /** Counts bytes that arrived. Throws if they are more than the transfer may have. */
  count(bytes: number): void {
    this.bytes += bytes;
    if (this.bytes > this.#options.limits.bytes) throw tooMuch(this.source, this.#options.limits);
    this.#report();
  }

  #report(): void {
    const { files, bytes } = this;
    this.#options.progress?.({ files, ofFiles: this.#ofFiles, bytes, ofBytes: this.#ofBytes });
  }
}

/** The content of one file, which ends if the transfer is cancelled, and with an error if it is longer than listed. */
class CountedContent implements AsyncIterable<Buffer> {
  readonly #work: Staged;
  readonly #file: FileEntry;
  readonly #content: AsyncIterable<Buffer>;
  #size = 0;

  constructor(work: Staged, file: FileEntry, content: AsyncIterable<Buffer>) {
    this.#work = work;
    this.#file = file;
    this.#content = content;
  }

  /** @throws EicError `EIC_TRANSFER_FAILED` if the file is shorter than it was listed */
  assertComplete(): void {
    const { path, size } = this.#file;
    if (size !== undefined && this.#size < size)
      throw transferFailed(
        `${printablePath(path)} of ${this.#work.source} ended after ${this.#size} of ${size} bytes.`,
        'Check whether something writes to the file, and run the step again.',
      );
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    const { signal, source } = this.#work;
    const { path, size = Number.POSITIVE_INFINITY } = this.#file;
    const chunks = this.#content[Symbol.asyncIterator]();
    let isDone = false;
    try {
      for (;;) {
        const next = await untilCancelled(chunks.next(), signal);
        isDone = next.done === true;
        if (next.done) return;
        this.#size += next.value.length;
        if (this.#size > size)
          throw refused(source, `more than the ${size} bytes that were listed: ${printablePath(path)}`);
        this.#work.count(next.value.length);
        yield next.value;
      }
    } finally {
      // Not awaited: a source that is stuck would hold the transfer.
      if (!isDone) chunks.return?.().catch(() => {});
    }
  }
}

function checkLimits(source: string, entries: readonly Entry[], limits: TransferLimits): void {
  const bytes = entries.reduce((sum, entry) => sum + ((entry.kind === 'file' && entry.size) || 0), 0);
  if (entries.length > limits.entries || bytes > limits.bytes) throw tooMuch(source, limits);
}

function tooMuch(source: string, { bytes, entries }: TransferLimits): EicError {
  return new EicError(
    'EIC_TRANSFER_REFUSED',
    `${source} has more than the ${bytes} bytes, or more than the ${entries} files, directories and links, that are allowed. Nothing was written to the destination.`,
    { remedy: 'Raise the limit, or select less.' },
  );
}

function sumOfSizes(entries: readonly Entry[]): number | undefined {
  let sum = 0;
  for (const entry of entries) {
    if (entry.kind !== 'file') continue;
    if (entry.size === undefined) return undefined;
    sum += entry.size;
  }
  return sum;
}

/** Whether the destination has all of these already: directories with their modes, and with their times if wanted. */
function areThere(changed: readonly Entry[], present: readonly Entry[], preserveTimes: boolean): boolean {
  const there = new Map(present.map((entry) => [entry.path, entry]));
  return changed.every((entry) => {
    if (entry.kind !== 'directory') return false;
    const other = there.get(entry.path);
    const isSame = other?.kind === 'directory' && entry.mode === other.mode;
    return isSame && (!preserveTimes || entry.mtime === other.mtime);
  });
}

/** A directory is neither replaced by a file or link, nor replaces one. */
function refuseConflicts(destination: string, entries: readonly Entry[], present: readonly Entry[]): void {
  const kinds = new Map(present.map(({ path, kind }) => [path, kind]));
  for (const { path, kind } of entries) {
    const there = kinds.get(path);
    if (there === undefined || (there === 'directory') === (kind === 'directory')) continue;
    throw transferFailed(
      `${printablePath(path)} is a ${there} at ${destination}, and a ${kind} is to be copied there.`,
      'Remove it there, or copy to another path.',
    );
  }
}
