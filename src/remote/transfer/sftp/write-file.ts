import { EicError } from '../../../eic-error';
import type { BytePath } from '../byte-path';
import { printablePath } from '../printable-path';
import { InFlight } from './in-flight';
import type { Handle, Sftp } from './sftp';
import { failedTo } from './sftp-failure';
import { openFlag } from './wire';

/** Bytes that are on their way: more than the delay of a distant Region times its bandwidth. */
const inFlightBytes = 4 * 1024 * 1024;

/** Zeros are looked for in blocks of this size, at multiples of it in the file. */
const blockBytes = 32 * 1024;

/** Minimum length of a hole in bytes: that of a page. A smaller one saves nothing. */
const minHoleBytes = 4 * 1024;

const zeros = Buffer.alloc(blockBytes);

/** How a file is written. */
export interface FileToWrite {
  /** Permission bits. They are set exactly, whatever the umask on the instance. */
  readonly mode: number;
  /** Bytes; `undefined` if not known. */
  readonly size: number | undefined;
}

/**
 * Writes a new file, with many requests on their way at a time. Blocks of zeros are not sent and become holes. If the
 * server offers it, the file is on its disk afterward. A failure leaves a part of the file: the caller removes it.
 *
 * Memory: about 4 MiB and what `content` is about to give. The buffers of `content` must not change afterward.
 * @param path where no file is yet; a link there is not followed
 * @returns the bytes of the file
 * @throws EicError `EIC_TRANSFER_FAILED`, or what `content` throws
 */
export async function writeFile(
  sftp: Sftp,
  path: BytePath,
  { mode, size }: FileToWrite,
  content: AsyncIterable<Buffer>,
): Promise<number> {
  const doing = `write ${printablePath(path)}`;
  try {
    const flags = openFlag.write | openFlag.create | openFlag.exclusive;
    const handle = await sftp.open(path, flags, { mode: 0o600 });
    let written: Written;
    try {
      written = await writeContent(sftp, handle, content);
      const { length, end } = written;
      if (size !== undefined && length !== size) throw changed(path, size, length);
      await sftp.fsetstat(handle, end < length ? { size: length, mode } : { mode });
      if (sftp.offers('fsync@openssh.com')) await sftp.fsync(handle);
    } catch (thrown) {
      sftp.close(handle).catch(() => undefined);
      throw thrown;
    }
    await sftp.close(handle);
    return written.length;
  } catch (thrown) {
    throw failedTo(doing, thrown);
  }
}

interface Written {
  readonly length: number;
  /** Where the last block that was sent ends. After it are only zeros. */
  readonly end: number;
}

async function writeContent(sftp: Sftp, handle: Handle, content: AsyncIterable<Buffer>): Promise<Written> {
  const inFlight = new InFlight(inFlightBytes);
  const run = new Run(sftp, handle, inFlight);
  for await (const chunk of content) await run.add(chunk);
  run.send();
  await inFlight.settled();
  return { length: run.position, end: run.end };
}

/** Data that belongs together in the file and is sent in one request. */
class Run {
  readonly #sftp: Sftp;
  readonly #handle: Handle;
  readonly #inFlight: InFlight;
  #pieces: Buffer[] = [];
  #length = 0;
  /** Bytes so far, holes included. */
  position = 0;
  /** The end of what was sent. */
  end = 0;

  constructor(sftp: Sftp, handle: Handle, inFlight: InFlight) {
    this.#sftp = sftp;
    this.#handle = handle;
    this.#inFlight = inFlight;
  }

  async add(chunk: Buffer): Promise<void> {
    for (let at = 0; at < chunk.length; ) {
      const { writeBytes } = this.#sftp.limits;
      const toBlockEnd = blockBytes - (this.position % blockBytes);
      const room = Math.min(toBlockEnd, writeBytes - this.#length);
      const piece = chunk.subarray(at, at + room);
      at += piece.length;
      if (isHole(piece)) this.send();
      else this.#push(piece);
      this.position += piece.length;
      if (this.#length < writeBytes) continue;
      this.send();
      await this.#sftp.drained();
      await this.#inFlight.room();
    }
  }

  /** Sends what there is. */
  send(): void {
    if (this.#length === 0) return;
    const from = this.position - this.#length;
    this.#inFlight.add(this.#length, this.#sftp.write(this.#handle, from, this.#pieces));
    this.end = this.position;
    this.#pieces = [];
    this.#length = 0;
  }

  #push(piece: Buffer): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }
}

function isHole(piece: Buffer): boolean {
  return piece.length >= minHoleBytes && piece[0] === 0 && zeros.subarray(0, piece.length).equals(piece);
}

function changed(path: BytePath, size: number, length: number): EicError {
  return new EicError(
    'EIC_TRANSFER_FAILED',
    `${printablePath(path)} was to have ${size} bytes, and ${length} came: it changed while it was read.`,
    { remedy: 'Copy it when nothing writes to it.' },
  );
}
