import { mkdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { tooManyOpenFiles } from '../../aws/too-many-open-files';
import { EicError } from '../../eic-error';
import { thrownText } from '../../thrown-text';
import { OutputFile, type SharedRoom } from './output-file';
import { writeRemedy } from './write-remedy';

/** Maximum size of one file, in bytes. */
const maxFileBytes = 100 * 1024 * 1024;

/** Maximum size of all files, in bytes, on a disk with less than twice as much free space. */
const minFolderBytes = 1024 * 1024 * 1024;

/** Maximum number of files that the error names. */
const maxNamed = 20;

/** The two files of one instance. */
export interface InstanceFiles {
  readonly stdout: OutputFile;
  readonly stderr: OutputFile;
}

interface FileFailure {
  readonly path: string;
  readonly why: string;
  readonly remedy: string;
}

/** The folder that holds the output of each instance as `<instance ID>.stdout` and `<instance ID>.stderr`. */
export class OutputFolder {
  readonly #path: string;
  readonly #failures: FileFailure[] = [];
  readonly #room: SharedRoom;

  private constructor(
    path: string,
    /** Maximum size of each file. */
    readonly maxBytes: number,
    /** Maximum size of all files. */
    readonly maxTotalBytes: number,
  ) {
    this.#path = path;
    this.#room = { bytes: maxTotalBytes };
  }

  /**
   * Makes the folder, with mode 0700 if it is new, and removes the files that an earlier run left for these instances.
   * @param path absolute, without links
   * @param maxTotalBytes default is half of the free space of the disk, and at least 1 GiB
   * @throws EicError `EIC_OUTPUT_FAILED`
   */
  static async prepare(
    path: string,
    instanceIds: readonly string[],
    maxBytes: number = maxFileBytes,
    maxTotalBytes?: number,
  ): Promise<OutputFolder> {
    try {
      await mkdir(path, { recursive: true, mode: 0o700 });
      for (const id of instanceIds) {
        await rm(join(path, `${id}.stdout`), { force: true });
        await rm(join(path, `${id}.stderr`), { force: true });
      }
    } catch (thrown) {
      throw new EicError(
        'EIC_OUTPUT_FAILED',
        `\`outputs-dir\` cannot be used (${path}): ${thrownText(thrown)}. Nothing was run.`,
        { remedy: 'Give a directory that the runner can write to.', cause: thrown },
      );
    }
    return new OutputFolder(path, maxBytes, maxTotalBytes ?? (await halfOfFreeSpace(path)));
  }

  /**
   * Creates the two files of an instance. Returns `undefined` if that is not possible, and {@link failure} reports it.
   * @throws TooManyOpenFiles
   */
  async open(instanceId: string): Promise<InstanceFiles | undefined> {
    const path = join(this.#path, `${instanceId}.stdout`);
    let stdout: OutputFile | undefined;
    try {
      stdout = await OutputFile.create(path, this.maxBytes, this.#room);
      const stderr = await OutputFile.create(
        join(this.#path, `${instanceId}.stderr`),
        this.maxBytes,
        this.#room,
      );
      return { stdout, stderr };
    } catch (thrown) {
      await stdout?.close();
      const outOfFiles = tooManyOpenFiles(thrown);
      if (outOfFiles !== undefined) throw outOfFiles;
      this.#failures.push(failureOf(path, thrown));
      return undefined;
    }
  }

  /** Closes a file. Returns its path, or `null` if a write failed, and {@link failure} reports it. */
  async close(file: OutputFile): Promise<string | null> {
    await file.close();
    if (file.failure === undefined) return file.path;
    this.#failures.push(failureOf(file.path, file.failure));
    return null;
  }

  /** Why files are missing or incomplete, all of them in one error; `undefined` if none is. */
  get failure(): EicError | undefined {
    const [first] = this.#failures;
    if (first === undefined) return undefined;
    const count = this.#failures.length;
    const files = count === 1 ? 'One file' : `${count} files`;
    const named = this.#failures.slice(0, maxNamed).map(({ path, why }) => `${path}: ${why}`);
    return new EicError(
      'EIC_OUTPUT_FAILED',
      `${files} in \`outputs-dir\` could not be written completely: ${first.why}.`,
      {
        remedy: `${first.remedy} The scripts were not affected: \`results\` and the log are complete.`,
        details: count > maxNamed ? [...named, `… and ${count - maxNamed} more.`] : named,
      },
    );
  }
}

/** Hosts that print without end must not fill the disk, which the rest of the job needs. */
async function halfOfFreeSpace(path: string): Promise<number> {
  const free = await statfs(path).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  );
  return Math.max(minFolderBytes, Math.floor(free / 2));
}

function failureOf(path: string, thrown: unknown): FileFailure {
  return { path, why: thrownText(thrown), remedy: writeRemedy(thrown, '`outputs-dir`') };
}
