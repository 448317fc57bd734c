import { close, closeSync, constants, fstatSync, openSync, read, readSync, type Stats } from 'node:fs';
import { promisify } from 'node:util';
import { type BytePath, bytesOf } from '../byte-path';

/** Bytes of one piece. A file that is not larger is read synchronously, which takes a tenth of the time. */
const pieceBytes = 256 * 1024;

const readFile = promisify(read);
const closeFile = promisify(close);

/** A regular file that is read. */
export class OpenFile implements AsyncDisposable {
  readonly #file: number;
  readonly #stats: Stats;
  /** The read that is under way; never rejects. */
  #reading: Promise<unknown> = Promise.resolve();

  /**
   * Opens a file. A link is not followed, and a pipe is not waited for.
   * @param path absolute
   * @throws an Error with a `code`: `ELOOP` for a link
   */
  constructor(path: BytePath) {
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
    this.#file = openSync(bytesOf(path), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    this.#stats = fstatSync(this.#file);
  }

  /** State of the file when it was opened. */
  get stats(): Stats {
    return this.#stats;
  }

  /** Whether the file is as it was when it was opened. A write changes the times, also if the size stays. */
  isUnchanged(): boolean {
    const now = fstatSync(this.#file);
    const { size, mtimeMs, ctimeMs } = this.#stats;
    return now.size === size && now.mtimeMs === mtimeMs && now.ctimeMs === ctimeMs;
  }

  /** Whether the content is one piece. */
  get isSmall(): boolean {
    return this.#stats.size <= pieceBytes;
  }

  /** Returns the content of a small file. It is shorter than the size if the file has been truncated. */
  readSmall(): Buffer {
    const { size } = this.#stats;
    const content = Buffer.allocUnsafe(size);
    let length = 0;
    for (let got = size; length < size && got > 0; length += got)
      got = readSync(this.#file, content, length, size - length, length);
    return content.subarray(0, length);
  }

  /** Returns the content up to the size that the file had. While a piece is used, the next is read. */
  async *pieces(): AsyncGenerator<Buffer> {
    if (this.isSmall) {
      const content = this.readSmall();
      if (content.length > 0) yield content;
      return;
    }
    let position = 0;
    let next = this.#piece(position);
    for (;;) {
      const piece = await next;
      if (piece.length === 0) return;
      position += piece.length;
      next = this.#piece(position);
      yield piece;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#reading;
    if (this.isSmall) closeSync(this.#file);
    else await closeFile(this.#file);
  }

  #piece(position: number): Promise<Buffer> {
    const length = Math.min(pieceBytes, this.#stats.size - position);
    if (length <= 0) return Promise.resolve(Buffer.alloc(0));
    const piece = Buffer.allocUnsafeSlow(length);
    const reading = readFile(this.#file, piece, 0, length, position).then(({ bytesRead }) =>
      piece.subarray(0, bytesRead),
    );
    // A failure is reported when the piece is used, and must not end the process before.
    this.#reading = reading.catch(() => {});
    return reading;
  }
}
