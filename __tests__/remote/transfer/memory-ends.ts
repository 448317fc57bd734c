import { createHash } from 'node:crypto';
import { type BytePath, bytePathOf } from '../../../src/remote/transfer/byte-path';
import type { Commit, Destination, Staging } from '../../../src/remote/transfer/destination';
import type { DirectoryEntry, Entry, FileEntry, LinkEntry } from '../../../src/remote/transfer/entry';
import type { Source, TakeFile } from '../../../src/remote/transfer/source';

/** A directory in memory: paths with their entries and contents. */
export type Tree = Map<BytePath, { readonly entry: Entry; readonly content: Buffer }>;

/** One line of a tree: `d/` is a directory, `l -> target` a link, anything else a file with that text. */
export function treeOf(lines: Readonly<Record<string, string>>, mode = 0o644, mtime = 1_000): Tree {
  const tree: Tree = new Map();
  for (const [name, text] of Object.entries(lines)) {
    const content = Buffer.from(text);
    const [link, target] = name.split(' -> ');
    if (link !== undefined && target !== undefined) {
      const path = bytePathOf(link);
      tree.set(path, {
        entry: { kind: 'link', path, mtime, target: bytePathOf(target) },
        content: Buffer.alloc(0),
      });
    } else if (name.endsWith('/')) {
      const path = bytePathOf(name.slice(0, -1));
      tree.set(path, { entry: { kind: 'directory', path, mode: mode | 0o111, mtime }, content });
    } else {
      const path = bytePathOf(name);
      tree.set(path, { entry: { kind: 'file', path, mode, mtime, size: content.length }, content });
    }
  }
  return tree;
}

/** The lines of a tree, in the order of their paths. */
export function linesOf(tree: Tree): Record<string, string> {
  const lines = [...tree.values()].map(({ entry, content }): [string, string] => {
    if (entry.kind === 'link') return [`${entry.path} -> ${entry.target}`, ''];
    return [entry.kind === 'directory' ? `${entry.path}/` : entry.path, content.toString()];
  });
  return Object.fromEntries(lines.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A source in memory. */
export class MemorySource implements Source {
  readonly name = 'memory';
  /** Called before each step, with its name; may throw or wait. */
  before: (step: string) => void | Promise<void> = () => {};
  /** The paths whose content was given. */
  readonly given: BytePath[] = [];
  isClosed = false;

  constructor(
    readonly tree: Tree,
    private readonly pieceBytes = 3,
  ) {}

  async entries(): Promise<readonly Entry[]> {
    await this.before('entries');
    return [...this.tree.values()].map(({ entry }) => entry);
  }

  async read(files: readonly FileEntry[], take: TakeFile): Promise<void> {
    for (const file of files) {
      await this.before(`read ${file.path}`);
      this.given.push(file.path);
      await take(file, this.#content(file.path));
    }
  }

  async digests(files: readonly FileEntry[]): Promise<ReadonlyMap<BytePath, string>> {
    await this.before('source digests');
    return digestsOf(this.tree, files);
  }

  close(): void {
    this.isClosed = true;
  }

  async *#content(path: BytePath): AsyncGenerator<Buffer> {
    const content = this.tree.get(path)?.content ?? Buffer.alloc(0);
    for (let at = 0; at < content.length; at += this.pieceBytes) {
      await this.before(`piece ${path}`);
      yield content.subarray(at, at + this.pieceBytes);
    }
  }
}

/** A destination in memory. */
export class MemoryDestination implements Destination {
  readonly name = 'memory';
  /** Called before each step, with its name; may throw or wait. */
  before: (step: string) => void | Promise<void> = () => {};
  /** Staged trees that were neither committed nor discarded. */
  staged = 0;
  readonly steps: string[] = [];

  constructor(readonly tree: Tree = new Map()) {}

  async entries(among: readonly Entry[] | undefined): Promise<readonly Entry[]> {
    await this.#step('destination entries');
    const paths = among && new Set(among.map(({ path }) => path));
    return [...this.tree.values()].map(({ entry }) => entry).filter(({ path }) => paths?.has(path) ?? true);
  }

  async digests(files: readonly FileEntry[]): Promise<ReadonlyMap<BytePath, string>> {
    await this.#step('destination digests');
    return digestsOf(this.tree, files);
  }

  async stage(): Promise<Staging> {
    await this.#step('stage');
    this.staged++;
    const staged: Tree = new Map();
    let isOver = false;
    const put = async (entry: Entry, content = Buffer.alloc(0)) => {
      if (isOver) throw new Error('put after the end');
      staged.set(entry.path, { entry, content });
    };
    return {
      directory: async (entry: DirectoryEntry) => {
        await this.#step(`directory ${entry.path}`);
        await put(entry);
      },
      file: async (entry: FileEntry, content: AsyncIterable<Buffer>) => {
        await this.#step(`file ${entry.path}`);
        const pieces: Buffer[] = [];
        for await (const piece of content) pieces.push(piece);
        await put(entry, Buffer.concat(pieces));
      },
      link: async (entry: LinkEntry) => {
        await this.#step(`link ${entry.path}`);
        await put(entry);
      },
      commit: async ({ remove }: Commit) => {
        await this.#step('commit');
        isOver = true;
        this.staged--;
        for (const [path, item] of staged) this.tree.set(path, item);
        for (const path of remove) this.tree.delete(path);
      },
      discard: async () => {
        if (isOver) return;
        isOver = true;
        this.staged--;
      },
    };
  }

  close(): void {}

  async #step(step: string): Promise<void> {
    this.steps.push(step);
    await this.before(step);
  }
}

function digestsOf(tree: Tree, files: readonly FileEntry[]): ReadonlyMap<BytePath, string> {
  return new Map(
    files.flatMap(({ path }) => {
      const item = tree.get(path);
      return item === undefined ? [] : [[path, createHash('sha256').update(item.content).digest('hex')]];
    }),
  );
}
