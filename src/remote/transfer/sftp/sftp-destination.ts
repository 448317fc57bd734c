import { type BytePath, below, parentOf } from '../byte-path';
import type { Destination, Staging } from '../destination';
import type { Entry } from '../entry';
import type { InstanceEnd } from '../instance/instance-end';
import { printablePath } from '../printable-path';
import { SafePaths } from '../safe-paths';
import { isStagingName } from '../staging-pattern';
import { transferFailed } from '../transfer-failed';
import { uploadLimits } from '../transfer-limits';
import { forEachOf } from './in-flight';
import { entryAt, listTree } from './list-tree';
import type { Sftp } from './sftp';
import { failedTo } from './sftp-failure';
import { newSftpStagingName, removeLeftovers } from './sftp-leftovers';
import { findRoot, makeRoot } from './sftp-root';
import { SftpStaging } from './sftp-staging';

/** Files that are looked at at a time. */
const filesAtOnce = 64;

/** An instance as a destination by SFTP alone, without a shell. */
export class SftpDestination implements Destination {
  readonly name: string;
  readonly #sftp: Sftp;
  readonly #root: BytePath;

  /** @param sftp belongs to the destination from now on */
  constructor(sftp: Sftp, { name, root }: Pick<InstanceEnd, 'name' | 'root'>) {
    this.name = name;
    this.#sftp = sftp;
    this.#root = root;
  }

  async entries(among: readonly Entry[] | undefined): Promise<readonly Entry[]> {
    const root = await findRoot(this.#sftp, this.#root);
    if (root === undefined) return [];
    if (root.kind === 'file') throw noDirectory(this.#root);
    const paths = new SafePaths(this.name, uploadLimits);
    if (among === undefined) {
      const wanted = (path: BytePath) => !isStagingName(path);
      const maxNames = uploadLimits.entries * 4;
      await listTree(this.#sftp, { sender: this.name, directory: root.path, maxNames, wanted }, (entry) =>
        paths.add(entry),
      );
    } else {
      await this.#findAmong(among, root.path, (entry) => paths.add(entry));
    }
    return paths.entries();
  }

  /** Computes none: it would have to read the files. */
  async digests(): Promise<ReadonlyMap<BytePath, string>> {
    return new Map();
  }

  async stage(entries: readonly Entry[]): Promise<Staging> {
    const root = await makeRoot(this.#sftp, this.#root);
    const directory = below(root, newSftpStagingName());
    try {
      await this.#sftp.mkdir(directory, { mode: 0o700 });
      const { mtime: now } = await this.#sftp.lstat(directory);
      if (now !== undefined) await removeLeftovers(this.#sftp, { sender: this.name, root, now });
    } catch (thrown) {
      throw failedTo(`make a directory in ${printablePath(root)}`, thrown);
    }
    return new SftpStaging(this.#sftp, { sender: this.name, root, directory, entries });
  }

  close(): void {
    this.#sftp.end();
  }

  /** Looks at some paths, level by level: below what is not a directory there is nothing, also if a link leads elsewhere. */
  async #findAmong(among: readonly Entry[], root: BytePath, take: (entry: Entry) => void): Promise<void> {
    const levels = new Map<number, BytePath[]>();
    for (const { path } of among) {
      const depth = path.split('/').length;
      const level = levels.get(depth);
      if (level === undefined) levels.set(depth, [path]);
      else level.push(path);
    }
    const directories = new Set<string>(['']);
    for (const depth of [...levels.keys()].sort((a, b) => a - b)) {
      const level = (levels.get(depth) ?? []).filter((path) => directories.has(parentOf(path)));
      await forEachOf(level, filesAtOnce, async (path) => {
        const entry = await entryAt(this.#sftp, root, path);
        if (entry === undefined) return;
        take(entry);
        if (entry.kind === 'directory') directories.add(path);
      });
    }
  }
}

function noDirectory(root: BytePath): Error {
  return transferFailed(
    `${printablePath(root)} on the instance is not a directory.`,
    'Name a directory as the destination, or remove the file that is there.',
  );
}
