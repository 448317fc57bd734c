import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { systemErrorCode } from '../../../system-error-code';
import { type BytePath, below, bytesOf, parentOf } from '../byte-path';
import type { Commit, Staging } from '../destination';
import type { DirectoryEntry, Entry, FileEntry, LinkEntry } from '../entry';
import { printablePath } from '../printable-path';
import { transferFailed } from '../transfer-failed';
import { localFailure } from './local-failure';
import { collision, type NameFolding } from './name-folding';
import { openMode, Placing, safeMode } from './placing';
import { writeNewFile } from './staged-file';
import { forgetStagingName } from './staging-name';

interface Parts {
  readonly root: BytePath;
  /** Name of the staging directory in the root. It exists and is empty. */
  readonly name: BytePath;
  readonly folding: NameFolding;
  /** Undoes what was made before, if nothing is committed. */
  readonly undo: () => void;
  readonly sender: string;
  readonly warn: (message: string) => void;
}

/** New files in a directory in the root, under their later paths. */
export class LocalStaging implements Staging {
  readonly #root: BytePath;
  readonly #name: BytePath;
  readonly #staged: BytePath;
  readonly #folding: NameFolding;
  readonly #undo: () => void;
  readonly #sender: string;
  readonly #warn: (message: string) => void;
  readonly #directories = new Map<BytePath, DirectoryEntry>();
  readonly #others: (FileEntry | LinkEntry)[] = [];
  #isOver = false;

  constructor({ root, name, folding, undo, sender, warn }: Parts) {
    this.#root = root;
    this.#name = name;
    this.#staged = below(root, name);
    this.#folding = folding;
    this.#undo = undo;
    this.#sender = sender;
    this.#warn = warn;
  }

  async directory(entry: DirectoryEntry): Promise<void> {
    await this.#make(entry, (path) => mkdirSync(bytesOf(path), openMode));
    this.#directories.set(entry.path, entry);
  }

  async file(entry: FileEntry, content: AsyncIterable<Buffer>): Promise<void> {
    await this.#make(entry, (path) => writeNewFile(path, safeMode(entry), content));
    this.#others.push(entry);
  }

  async link(entry: LinkEntry): Promise<void> {
    await this.#make(entry, (path) => symlinkSync(bytesOf(entry.target), bytesOf(path)));
    this.#others.push(entry);
  }

  async commit({ remove, preserveTimes }: Commit): Promise<void> {
    const placing = new Placing(this.#root, this.#staged, this.#name, this.#warn);
    try {
      await placing.prepare([...this.#directories.values()], this.#others, preserveTimes);
      await placing.place();
      await placing.remove(this.#removable(remove));
      placing.setDirectories(preserveTimes);
    } catch (thrown) {
      placing.undo();
      throw thrown;
    }
    this.#isOver = true;
    this.#removeStaged();
  }

  async discard(): Promise<void> {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#removeStaged();
    this.#undo();
  }

  async #make(entry: Entry, make: (path: BytePath) => void | Promise<void>): Promise<void> {
    const { path } = entry;
    const parent = parentOf(path);
    // Only directories that were made here are written into, so no link is ever followed.
    if (parent !== '' && !this.#directories.has(parent))
      throw transferFailed(`${printablePath(path)} has no directory.`, 'This is a defect: report it.');
    try {
      await make(below(this.#staged, path));
    } catch (thrown) {
      // The staging directory was empty, so a name that exists is one that was staged under another form.
      if (systemErrorCode(thrown) === 'EEXIST') throw collision(this.#sender, undefined, path);
      throw localFailure(`${printablePath(below(this.#root, path))} could not be written`, thrown);
    }
  }

  /** Leaves out what is the same name as a new file on this file system. */
  #removable(remove: readonly BytePath[]): readonly BytePath[] {
    const placed = new Set(
      [...this.#directories.values(), ...this.#others].map(({ path }) => this.#folding.folded(path)),
    );
    return remove.filter((path) => !placed.has(this.#folding.folded(path)));
  }

  #removeStaged(): void {
    rmSync(bytesOf(this.#staged), { recursive: true, force: true });
    forgetStagingName(this.#name);
  }
}
