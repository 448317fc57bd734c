import type { Client } from 'ssh2';
import { type BytePath, below } from '../byte-path';
import type { Entry, FileEntry } from '../entry';
import { SafePaths } from '../safe-paths';
import { withoutSetIds } from '../set-ids';
import { readFile } from '../sftp/read-file';
import type { TakeFile } from '../source';
import { downloadLimits } from '../transfer-limits';
import type { InstanceSourceEnd } from './instance-end';
import type { InstanceSource } from './instance-source';
import type { SftpOfInstance } from './sftp-of-instance';
import { digestsOnInstance } from './shell/digests';
import { listOnInstance } from './shell/listing';
import { type RealRoot, realRoot } from './shell/root';
import type { TransferWatch } from './shell/transfer-watch';
import { tarDownload } from './tar/tar-download';

/** Bytes from which on a file is read by itself. */
const largeBytes = 8 * 1024 * 1024;

/** An instance with a shell and GNU tar. */
export class ShellSource implements InstanceSource {
  readonly name: string;
  readonly rootKind: 'file' | 'directory';
  readonly #client: Client;
  readonly #end: InstanceSourceEnd;
  readonly #watch: TransferWatch;
  readonly #sftp: SftpOfInstance;
  /** The directory that is read: the root, or that of a root that is a file. */
  readonly #directory: BytePath;
  /** The path in the directory of a root that is a file, and that of its entry: they differ if the root is a link. */
  readonly #only: { readonly path: BytePath; readonly as: BytePath } | undefined;

  private constructor(
    client: Client,
    end: InstanceSourceEnd,
    watch: TransferWatch,
    root: RealRoot,
    sftp: SftpOfInstance,
  ) {
    this.name = end.name;
    this.rootKind = root.kind;
    this.#client = client;
    this.#end = end;
    this.#watch = watch;
    this.#sftp = sftp;
    const slash = root.path.lastIndexOf('/');
    const isFile = root.kind === 'file';
    this.#directory = isFile ? ((root.path.slice(0, slash) || '/') as BytePath) : root.path;
    this.#only = isFile
      ? { path: root.path.slice(slash + 1) as BytePath, as: lastName(end.root) }
      : undefined;
  }

  /** @throws EicError `EIC_TRANSFER_FAILED` if the root is neither a file nor a directory */
  static async open(
    client: Client,
    end: InstanceSourceEnd,
    watch: TransferWatch,
    sftp: SftpOfInstance,
  ): Promise<ShellSource> {
    return new ShellSource(client, end, watch, await realRoot(client, end, watch), sftp);
  }

  async entries(): Promise<readonly Entry[]> {
    const only = this.#only;
    const { select = () => true, enter, limits = downloadLimits } = this.#end;
    const paths = new SafePaths(this.name, limits);
    const directories = new Map<BytePath, Entry>();
    const request = {
      directory: this.#directory,
      among: only === undefined ? undefined : [only.path],
      enter: only === undefined ? enter : undefined,
      oneFileSystem: false,
      mayBeMissing: false,
      toClean: false,
    };
    await listOnInstance(this.#client, this.#end, request, this.#watch, (entry) => {
      if (only !== undefined) {
        if (entry.path === only.path) paths.add({ ...entry, path: only.as });
      } else if (select(entry.path, entry.kind)) paths.add(entry);
      else if (entry.kind === 'directory') directories.set(entry.path, entry);
    });
    // Directories above what was selected are copied with their own modes.
    return paths.entries().map((entry) => directories.get(entry.path) ?? withoutSetIds(entry));
  }

  async read(files: readonly FileEntry[], take: TakeFile): Promise<void> {
    const large = files.filter(isLarge);
    const sftp = large.length > 0 ? await this.#sftp.session() : undefined;
    const byTar = sftp === undefined ? files : files.filter((file) => !isLarge(file));
    if (byTar.length > 0) {
      const toRead = byTar.map((entry) => ({ entry, path: this.#pathOf(entry) }));
      await tarDownload(this.#client, this.#end, this.#directory, toRead, take, this.#watch);
    }
    if (sftp === undefined) return;
    for (const file of large) {
      const { size = 0, mtime } = file;
      await take(file, readFile(sftp, below(this.#directory, this.#pathOf(file)), { size, mtime }));
    }
  }

  async digests(files: readonly FileEntry[]): Promise<ReadonlyMap<BytePath, string>> {
    const real = files.map((file) => ({ ...file, path: this.#pathOf(file) }));
    const found = await digestsOnInstance(this.#client, this.#end, this.#directory, real, this.#watch);
    const digests = new Map<BytePath, string>();
    for (const file of files) {
      const digest = found.get(this.#pathOf(file));
      if (digest !== undefined) digests.set(file.path, digest);
    }
    return digests;
  }

  close(): void {
    this.#sftp.close();
    this.#watch.close();
  }

  #pathOf({ path }: FileEntry): BytePath {
    return this.#only?.as === path ? this.#only.path : path;
  }
}

function isLarge({ size = 0 }: FileEntry): boolean {
  return size >= largeBytes;
}

/** Returns the last name of a path. */
function lastName(path: BytePath): BytePath {
  const names = path.split('/').filter((name) => name !== '' && name !== '.');
  return (names.at(-1) ?? '') as BytePath;
}
