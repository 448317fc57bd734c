import { type BytePath, below } from '../byte-path';
import type { Entry, FileEntry } from '../entry';
import type { InstanceSourceEnd } from '../instance/instance-end';
import { printablePath } from '../printable-path';
import { SafePaths } from '../safe-paths';
import { withoutSetIds } from '../set-ids';
import type { Source, TakeFile } from '../source';
import { transferFailed } from '../transfer-failed';
import { downloadLimits, type TransferLimits } from '../transfer-limits';
import { entryAt, listTree } from './list-tree';
import { readFile } from './read-file';
import type { Sftp } from './sftp';
import { findRoot, type SftpRoot } from './sftp-root';

/** Maximum size in bytes of a file that is read before it is needed. */
const smallBytes = 128 * 1024;

/** Files that are read before they are needed. Each takes some round trips. */
const filesAhead = 32;

/** Names of other kinds that a tree may have: sockets, devices, and the two that each directory has. */
const namesPerEntry = 4;

/** An instance as a source by SFTP alone, without a shell. */
export class SftpSource implements Source {
  readonly name: string;
  /**
   * The kind of the root, links followed. If it is a file, that file is the only entry, and its path is the root's last
   * name. If it is a directory, the entries are what is in it.
   */
  readonly rootKind: 'file' | 'directory';
  readonly #sftp: Sftp;
  readonly #end: SftpSourceEnd;
  readonly #root: SftpRoot;

  private constructor(sftp: Sftp, end: SftpSourceEnd, root: SftpRoot) {
    this.name = end.name;
    this.rootKind = root.kind;
    this.#sftp = sftp;
    this.#end = end;
    this.#root = root;
  }

  /**
   * Finds the root. The session belongs to the source from then on.
   * @throws EicError `EIC_TRANSFER_FAILED` if the root does not exist, or is neither a file nor a directory
   */
  static async open(sftp: Sftp, end: SftpSourceEnd): Promise<SftpSource> {
    const root = await findRoot(sftp, end.root);
    if (root === undefined) {
      throw transferFailed(`There is no ${printablePath(end.root)} on the instance.`, 'Check the path.');
    }
    return new SftpSource(sftp, end, root);
  }

  async entries(): Promise<readonly Entry[]> {
    const { select = () => true, enter, limits = downloadLimits, root } = this.#end;
    const paths = new SafePaths(this.name, limits);
    if (this.#root.kind === 'file') {
      const entry = await entryAt(this.#sftp, this.#root.path, '' as BytePath);
      if (entry !== undefined) paths.add({ ...entry, path: lastName(root) });
      return paths.entries().map(withoutSetIds);
    }
    const directories = new Map<BytePath, Entry>();
    const maxNames = limits.entries * namesPerEntry;
    const tree = { sender: this.name, directory: this.#root.path, maxNames, enter };
    await listTree(this.#sftp, tree, (entry) => {
      if (select(entry.path, entry.kind)) paths.add(entry);
      else if (entry.kind === 'directory') directories.set(entry.path, entry);
    });
    // Directories above what was selected are copied with their own modes.
    return paths.entries().map((entry) => directories.get(entry.path) ?? withoutSetIds(entry));
  }

  async read(files: readonly FileEntry[], take: TakeFile): Promise<void> {
    const ahead: Buffered[] = [];
    let next = 0;
    const readAhead = () => {
      for (let file = files[next]; ahead.length < filesAhead && file !== undefined; file = files[next]) {
        next++;
        ahead.push({ file, content: isSmall(file) ? this.#whole(file) : undefined });
      }
    };
    for (readAhead(); ; readAhead()) {
      const first = ahead.shift();
      if (first === undefined) return;
      const { file, content } = first;
      await take(file, content === undefined ? this.#read(file) : piecesOf(content));
    }
  }

  /** Computes none: it would have to read the files. */
  async digests(): Promise<ReadonlyMap<BytePath, string>> {
    return new Map();
  }

  close(): void {
    this.#sftp.end();
  }

  #read(file: FileEntry): AsyncIterable<Buffer> {
    const { path, kind } = this.#root;
    return readFile(this.#sftp, kind === 'file' ? path : below(path, file.path), file);
  }

  #whole(file: FileEntry): Promise<readonly Buffer[]> {
    const content = collect(this.#read(file));
    // It is awaited later, or never if the transfer fails before.
    content.catch(() => undefined);
    return content;
  }
}

/** Which files of an instance are read. */
export type SftpSourceEnd = Pick<InstanceSourceEnd, 'name' | 'root' | 'select' | 'enter'> & {
  /** Limits of what is selected. Default is {@link downloadLimits}. */
  readonly limits?: TransferLimits;
};

interface Buffered {
  readonly file: FileEntry;
  readonly content: Promise<readonly Buffer[]> | undefined;
}

function isSmall({ size }: FileEntry): boolean {
  return size !== undefined && size <= smallBytes;
}

async function collect(content: AsyncIterable<Buffer>): Promise<Buffer[]> {
  const pieces: Buffer[] = [];
  for await (const piece of content) pieces.push(piece);
  return pieces;
}

async function* piecesOf(content: Promise<readonly Buffer[]>): AsyncGenerator<Buffer> {
  yield* await content;
}

/** Returns the last name of a path. */
function lastName(path: BytePath): BytePath {
  return (path.split('/').findLast((name) => name !== '' && name !== '.') ?? '') as BytePath;
}
