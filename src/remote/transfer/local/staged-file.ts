import { close, closeSync, constants, fchmodSync, ftruncateSync, openSync, write, writeSync } from 'node:fs';
import { promisify } from 'node:util';
import { systemErrorCode } from '../../../system-error-code';
import { type BytePath, bytesOf } from '../byte-path';

/** Bytes that are collected before they are written, so that many small pieces are one system call. */
const gathered = 1024 * 1024;
/** Smallest piece of zeros that becomes a hole in the file. */
const smallestHole = 4096;

const closeFile = promisify(close);
const writeFile = promisify(write);

/**
 * Writes a new file. A small one is written synchronously: that takes a tenth of the time, and none is read before it is
 * complete. Zeros become holes.
 * @param mode is exact, whatever the umask
 * @throws an Error with a `code`: `EEXIST` if there is one of that name; and what `content` throws
 */
export async function writeNewFile(
  path: BytePath,
  mode: number,
  content: AsyncIterable<Buffer>,
): Promise<void> {
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants;
  const file = openSync(bytesOf(path), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600);
  const writer = new Writer(file);
  let isClosed = false;
  try {
    for await (const piece of content) {
      const waits = writer.add(piece);
      if (waits !== undefined) await waits;
    }
    const waits = writer.end();
    if (waits !== undefined) await waits;
    setMode(file, mode);
    isClosed = true;
    // Some file systems report a full disk only here.
    if (waits === undefined) closeSync(file);
    else await closeFile(file);
  } finally {
    if (!isClosed) {
      await writer.settled();
      closeSync(file);
    }
  }
}

/** Sets a mode, except on file systems that have none (FAT): these refuse it to the owner too. */
function setMode(file: number, mode: number): void {
  try {
    fchmodSync(file, mode);
  } catch (thrown) {
    const code = systemErrorCode(thrown);
    if (code !== 'EPERM' && code !== 'ENOTSUP') throw thrown;
  }
}

/** Writes pieces one after the other. While one is written, the next may be collected. */
class Writer {
  readonly #file: number;
  #pieces: Buffer[] = [];
  #pieceBytes = 0;
  /** Where the collected pieces begin. */
  #position = 0;
  #endsInHole = false;
  #writing: Promise<void> | undefined;

  constructor(file: number) {
    this.#file = file;
  }

  /** Takes a piece. A returned promise is back-pressure. */
  add(piece: Buffer): Promise<void> | undefined {
    if (isHole(piece)) {
      const waits = this.#pieceBytes > 0 ? this.#flush() : undefined;
      this.#position += piece.length;
      this.#endsInHole = true;
      return waits;
    }
    if (piece.length === 0) return undefined;
    this.#endsInHole = false;
    this.#pieces.push(piece);
    this.#pieceBytes += piece.length;
    return this.#pieceBytes >= gathered ? this.#flush() : undefined;
  }

  /** Writes the rest: synchronously if that is all. */
  end(): Promise<void> | undefined {
    if (this.#writing !== undefined) return this.#flush().then(() => this.#finish());
    for (const piece of this.#pieces) this.#position = writeAllSync(this.#file, piece, this.#position);
    if (this.#endsInHole) ftruncateSync(this.#file, this.#position);
    return undefined;
  }

  /** Waits for the write that is under way, if any. Never rejects. */
  async settled(): Promise<void> {
    await this.#writing?.catch(() => {});
  }

  async #finish(): Promise<void> {
    await this.#writing;
    if (this.#endsInHole) ftruncateSync(this.#file, this.#position);
  }

  async #flush(): Promise<void> {
    const piece = this.#pieces.length === 1 ? this.#pieces[0] : Buffer.concat(this.#pieces, this.#pieceBytes);
    this.#pieces = [];
    this.#pieceBytes = 0;
    const position = this.#position;
    if (piece === undefined) return;
    this.#position += piece.length;
    await this.#writing;
    this.#writing = writeAll(this.#file, piece, position);
    // It is awaited later. Until then a failure must not end the process.
    this.#writing.catch(() => {});
  }
}

/** Comparing stops at the first byte that differs, so this costs nothing for most pieces. */
function isHole(piece: Buffer): boolean {
  if (piece.length < smallestHole) return false;
  for (let at = 0; at < piece.length; at += zeros.length) {
    const part = piece.subarray(at, at + zeros.length);
    if (!part.equals(zeros.subarray(0, part.length))) return false;
  }
  return true;
}

const zeros = Buffer.alloc(256 * 1024);

async function writeAll(file: number, piece: Buffer, position: number): Promise<void> {
  for (let at = 0; at < piece.length; ) {
    const { bytesWritten } = await writeFile(file, piece, at, piece.length - at, position + at);
    at += bytesWritten;
  }
}

function writeAllSync(file: number, piece: Buffer, position: number): number {
  for (let at = 0; at < piece.length; ) at += writeSync(file, piece, at, piece.length - at, position + at);
  return position + piece.length;
}
