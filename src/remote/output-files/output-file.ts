import { type FileHandle, open, rm } from 'node:fs/promises';

/**
 * A file that takes one stream of a script, raw, up to a number of bytes. A write that fails (full disk) is kept in
 * `failure` and ends the writing. It never throws: a sink that throws stops the script.
 */
export class OutputFile {
  readonly path: string;
  readonly #handle: FileHandle;
  #room: number;
  #truncated = false;
  #failure: unknown;

  private constructor(path: string, handle: FileHandle, maxBytes: number) {
    this.path = path;
    this.#handle = handle;
    this.#room = maxBytes;
  }

  /**
   * Creates the file with mode 0600. Replaces a file or link of that name; a link is not followed.
   * @throws an Error with a `code` if that is not possible
   */
  static async create(path: string, maxBytes: number): Promise<OutputFile> {
    await rm(path, { force: true });
    return new OutputFile(path, await open(path, 'wx', 0o600), maxBytes);
  }

  /** Whether bytes were left out because the file had its maximum size. */
  get truncated(): boolean {
    return this.#truncated;
  }

  /** The error of the first failed write; `undefined` if none failed. */
  get failure(): unknown {
    return this.#failure;
  }

  /** Appends. A returned promise is back-pressure: before it is resolved, the chunk must not change and no other follows. */
  write(chunk: Buffer): void | Promise<void> {
    if (this.#failure !== undefined || chunk.length === 0) return;
    const kept = chunk.subarray(0, this.#room);
    if (kept.length < chunk.length) this.#truncated = true;
    if (kept.length === 0) return;
    this.#room -= kept.length;
    return this.#handle.writeFile(kept).catch(this.#fail);
  }

  /** Closes the file. Some file systems report a full disk only then. */
  async close(): Promise<void> {
    await this.#handle.close().catch(this.#fail);
  }

  readonly #fail = (thrown: unknown): void => {
    this.#failure ??= thrown;
  };
}
