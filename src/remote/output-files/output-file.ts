import { type FileHandle, open, rm } from 'node:fs/promises';

/** Bytes that may still be written to all files of a folder. */
export interface SharedRoom {
  bytes: number;
}

/**
 * A file that takes one stream of a script, raw, up to a number of bytes, and as long as its
 * folder has room. A write that fails (full disk) is kept in
 * `failure` and ends the writing. It never throws: a sink that throws stops the script.
 */
export class OutputFile {
  readonly path: string;
  readonly #handle: FileHandle;
  readonly #shared: SharedRoom;
  #room: number;
  #cutBy: 'file' | 'folder' | undefined;
  #failure: unknown;

  private constructor(path: string, handle: FileHandle, maxBytes: number, shared: SharedRoom) {
    this.path = path;
    this.#handle = handle;
    this.#room = maxBytes;
    this.#shared = shared;
  }

  /**
   * Creates the file with mode 0600. Replaces a file or link of that name; a link is not followed.
   * @param shared default is no limit in all
   * @throws an Error with a `code` if that is not possible
   */
  static async create(
    path: string,
    maxBytes: number,
    shared: SharedRoom = { bytes: Number.POSITIVE_INFINITY },
  ): Promise<OutputFile> {
    await rm(path, { force: true });
    return new OutputFile(path, await open(path, 'wx', 0o600), maxBytes, shared);
  }

  /** Whose maximum size was the reason that bytes were left out; `undefined` if none were. */
  get cutBy(): 'file' | 'folder' | undefined {
    return this.#cutBy;
  }

  /** The error of the first failed write; `undefined` if none failed. */
  get failure(): unknown {
    return this.#failure;
  }

  /** Appends. A returned promise is back-pressure: before it is resolved, the chunk must not change and no other follows. */
  write(chunk: Buffer): void | Promise<void> {
    if (this.#failure !== undefined || chunk.length === 0) return;
    const kept = chunk.subarray(0, Math.min(this.#room, this.#shared.bytes));
    if (kept.length < chunk.length) this.#cutBy ??= this.#room <= this.#shared.bytes ? 'file' : 'folder';
    if (kept.length === 0) return;
    this.#room -= kept.length;
    this.#shared.bytes -= kept.length;
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
