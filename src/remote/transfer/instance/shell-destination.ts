import type { Client } from 'ssh2';
import { type BytePath, below } from '../byte-path';
import type { Commit, Destination, Staging } from '../destination';
import type { DirectoryEntry, Entry, FileEntry, LinkEntry } from '../entry';
import { SafePaths } from '../safe-paths';
import { writeFile } from '../sftp/write-file';
import { isStagingName } from '../staging-pattern';
import { transferFailed } from '../transfer-failed';
import { uploadLimits } from '../transfer-limits';
import type { InstanceEnd } from './instance-end';
import type { SftpOfInstance } from './sftp-of-instance';
import { digestsOnInstance } from './shell/digests';
import { Guard } from './shell/guard';
import { listOnInstance } from './shell/listing';
import type { TransferWatch } from './shell/transfer-watch';
import { writeFileOnInstance } from './shell/write-file';
import { TarUpload } from './tar/tar-upload';

/** Bytes from which on a file is written by itself. */
const largeBytes = 8 * 1024 * 1024;

/** An instance with a shell and GNU tar. */
export class ShellDestination implements Destination {
  readonly name: string;
  readonly #client: Client;
  readonly #end: InstanceEnd;
  readonly #watch: TransferWatch;
  readonly #sftp: SftpOfInstance;
  /** The directory that was listed for a removal, without links. */
  #listed: BytePath | undefined;

  constructor(client: Client, end: InstanceEnd, watch: TransferWatch, sftp: SftpOfInstance) {
    this.name = end.name;
    this.#client = client;
    this.#end = end;
    this.#watch = watch;
    this.#sftp = sftp;
  }

  async entries(among: readonly Entry[] | undefined): Promise<readonly Entry[]> {
    const paths = new SafePaths(this.name, uploadLimits);
    const request = {
      directory: this.#end.root,
      among: among?.map(({ path }) => path),
      oneFileSystem: true,
      mayBeMissing: true,
      toClean: among === undefined,
    };
    this.#listed = await listOnInstance(this.#client, this.#end, request, this.#watch, (entry) => {
      if (!isStagingName(firstName(entry.path))) paths.add(entry);
    });
    return paths.entries();
  }

  digests(files: readonly FileEntry[]): Promise<ReadonlyMap<BytePath, string>> {
    return digestsOnInstance(this.#client, this.#end, this.#end.root, files, this.#watch);
  }

  async stage(): Promise<Staging> {
    const guard = await Guard.open(this.#client, this.#end, this.#watch);
    if (this.#listed !== undefined && this.#listed !== guard.place) {
      await guard.discard();
      throw transferFailed(
        `${this.name} leads to another directory than when it was listed, so nothing was changed.`,
        'Check what replaces the directory or a link above it, and run the step again.',
      );
    }
    return new ShellStaging(this.#client, this.#end, this.#watch, guard, this.#sftp);
  }

  close(): void {
    this.#sftp.close();
    this.#watch.close();
  }
}

function firstName(path: BytePath): BytePath {
  return path.replace(/\/.*$/s, '') as BytePath;
}

class ShellStaging implements Staging {
  readonly #client: Client;
  readonly #end: InstanceEnd;
  readonly #watch: TransferWatch;
  readonly #guard: Guard;
  readonly #sftp: SftpOfInstance;
  readonly #directories: DirectoryEntry[] = [];
  readonly #apart: FileEntry[] = [];
  #tar: TarUpload | undefined;
  #isOver = false;

  constructor(client: Client, end: InstanceEnd, watch: TransferWatch, guard: Guard, sftp: SftpOfInstance) {
    this.#client = client;
    this.#end = end;
    this.#watch = watch;
    this.#guard = guard;
    this.#sftp = sftp;
  }

  async directory(entry: DirectoryEntry): Promise<void> {
    this.#directories.push(entry);
    await (await this.#openTar()).entry(entry);
  }

  async link(entry: LinkEntry): Promise<void> {
    await (await this.#openTar()).entry(entry);
  }

  async file(entry: FileEntry, content: AsyncIterable<Buffer>): Promise<void> {
    const { size } = entry;
    const sftp = size === undefined || size >= largeBytes ? await this.#sftp.session() : undefined;
    // A tar stream has the length before the content.
    if (sftp === undefined && size !== undefined) return (await this.#openTar()).file(entry, content);
    const { staging } = this.#guard;
    const path = `apart/${this.#apart.length}` as BytePath;
    this.#apart.push(entry);
    if (sftp !== undefined) await writeFile(sftp, below(staging, path), entry, content);
    else await writeFileOnInstance(this.#client, this.#end, { staging, path }, entry, content, this.#watch);
  }

  async commit({ remove, preserveTimes }: Commit): Promise<void> {
    await this.#tar?.finish();
    const modes = new Map<number, BytePath[]>();
    for (const { mode, path } of this.#directories.toReversed()) {
      const paths = modes.get(mode);
      if (paths === undefined) modes.set(mode, [path]);
      else paths.push(path);
    }
    const lists = { apart: this.#apart, remove, modes };
    await this.#guard.commit(lists, preserveTimes, this.#tar !== undefined);
    this.#isOver = true;
  }

  async discard(): Promise<void> {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#tar?.stop();
    await this.#guard.discard();
  }

  async #openTar(): Promise<TarUpload> {
    this.#tar ??= await TarUpload.open(this.#client, this.#end, this.#guard.staging, this.#watch);
    return this.#tar;
  }
}
