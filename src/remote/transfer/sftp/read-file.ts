import { EicError } from '../../../eic-error';
import type { BytePath } from '../byte-path';
import { printablePath } from '../printable-path';
import { type Attributes, kindOf } from './attributes';
import type { Handle, Sftp } from './sftp';
import { failedTo } from './sftp-failure';
import { openFlag } from './wire';

/** Bytes that are requested before they are needed. */
const readAheadBytes = 4 * 1024 * 1024;

/** Minimum length of a request, unless less is left. */
const minPartBytes = 4 * 1024;

/** A file as it was listed. */
export interface FileToRead {
  /** Bytes; `undefined` if not known. */
  readonly size: number | undefined;
  /** Seconds since 1970, whole. */
  readonly mtime: number;
}

/**
 * Reads a file, with many requests on their way at a time: about 4 MiB are kept in memory. The caller may stop early.
 * @throws EicError `EIC_TRANSFER_FAILED` if the file cannot be read, is not the one that was listed, or changes
 */
export async function* readFile(
  sftp: Sftp,
  path: BytePath,
  expected: FileToRead,
): AsyncGenerator<Buffer, void, undefined> {
  try {
    const handle = await sftp.open(path, openFlag.read);
    try {
      const { size = expected.size, mtime } = await opened(sftp, handle, path, expected);
      if (size === undefined) throw unknownSize(path);
      yield* readContent(sftp, handle, path, size);
      await opened(sftp, handle, path, { size, mtime });
    } finally {
      sftp.close(handle).catch(() => undefined);
    }
  } catch (thrown) {
    throw failedTo(`read ${printablePath(path)}`, thrown);
  }
}

interface Part {
  readonly offset: number;
  readonly length: number;
  readonly pieces: Promise<Buffer[] | undefined>;
}

async function* readContent(
  sftp: Sftp,
  handle: Handle,
  path: BytePath,
  size: number,
): AsyncGenerator<Buffer> {
  const ahead: Part[] = [];
  let partBytes = sftp.limits.readBytes;
  let requested = 0;
  const request = (offset: number, length: number): Part => {
    const pieces = sftp.read(handle, offset, length);
    // It is awaited later, or never if the caller stops.
    pieces.catch(() => undefined);
    return { offset, length, pieces };
  };
  const fill = () => {
    const inFlight = () => requested - (ahead[0]?.offset ?? requested);
    while (requested < size && inFlight() < readAheadBytes) {
      const length = Math.min(partBytes, size - requested);
      ahead.push(request(requested, length));
      requested += length;
    }
  };
  for (fill(); ahead.length > 0; fill()) {
    const part = ahead.shift();
    if (part === undefined) break;
    const pieces = await part.pieces;
    if (pieces === undefined) throw changed(path);
    let got = 0;
    for (const piece of pieces) got += piece.length;
    // A server may answer with less than it was asked for. The rest is asked for, and later less at a time.
    if (got < part.length) {
      partBytes = Math.min(partBytes, Math.max(got, minPartBytes));
      ahead.unshift(request(part.offset + got, part.length - got));
    }
    yield* pieces;
  }
  // A file that has grown has something here.
  if ((await sftp.read(handle, size, 1)) !== undefined) throw changed(path);
}

/** Returns what the server says of a file now. @throws EicError if it is not the one that is expected */
async function opened(
  sftp: Sftp,
  handle: Handle,
  path: BytePath,
  { size, mtime }: Pick<Attributes, 'size' | 'mtime'>,
): Promise<Attributes> {
  const now = await sftp.fstat(handle);
  const isOther =
    (kindOf(now) ?? 'file') !== 'file' ||
    differ(now.size, size) ||
    differ(now.mtime, mtime === undefined ? undefined : mtime >>> 0);
  if (isOther) throw changed(path);
  return now;
}

function differ(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function unknownSize(path: BytePath): EicError {
  return new EicError('EIC_TRANSFER_FAILED', `The instance did not say how long ${printablePath(path)} is.`, {
    remedy: 'Use an OpenSSH server.',
  });
}

function changed(path: BytePath): EicError {
  return new EicError(
    'EIC_TRANSFER_FAILED',
    `${printablePath(path)} changed on the instance while it was copied.`,
    {
      remedy: 'Copy it when nothing writes to it.',
    },
  );
}
