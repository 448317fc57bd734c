import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { FileFailure } from './file-failure';

/** Maximum size of a file, in bytes: 10 MiB. IAM's largest policy has less than a thousandth of it. */
export const largestFile = 10 * 1024 * 1024;

/** Paths of a process's own descriptors: a pipe there is `<(…)` or standard input, and has a writer. */
const descriptor = /^\/(?:dev\/(?:fd\/\d+|stdin)|proc\/(?:self|\d+)\/fd\/\d+)$/;

/**
 * Reads a file or the pipe of `<(…)`, at most {@link largestFile} bytes. Never waits for a named pipe, a device or a
 * socket.
 *
 * @param name for the failure's message
 * @throws {FileFailure} if it cannot be read, is larger or is not a regular file
 */
export function readBytes(path: string, name: string): Buffer {
  let file: number | undefined;
  try {
    const isPipe = descriptor.test(path) && statSync(path).isFIFO();
    if (!isPipe) checkKind(statSync(path), name);
    // Opening a named pipe waits for a writer, and it may have replaced the file since the check.
    file = openSync(path, isPipe ? 'r' : constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    if (!isPipe) checkKind(fstatSync(file), name);
    return readOpen(file, name);
  } catch (thrown) {
    throw FileFailure.from(name, thrown);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Refuses what is neither a regular file nor a directory, whose own error is clear. */
function checkKind(stats: Stats, name: string): void {
  if (stats.isFile() || stats.isDirectory()) return;
  const kind = stats.isFIFO() ? 'a named pipe' : stats.isSocket() ? 'a socket' : 'a device';
  throw new FileFailure(name, `It is ${kind}, not a regular file.`);
}

/** Reads an open file, which stays open. */
function readOpen(file: number, name: string): Buffer {
  const { size } = fstatSync(file);
  if (size > largestFile) throw tooLarge(name);
  // One byte more finds the end of a file whose size is known; a pipe has none.
  let buffer = Buffer.allocUnsafe(size > 0 ? size + 1 : 64 * 1024);
  let length = 0;
  for (;;) {
    const read = readSync(file, buffer, length, buffer.length - length, null);
    length += read;
    if (read === 0) return buffer.subarray(0, length);
    if (length > largestFile) throw tooLarge(name);
    if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)]);
  }
}

/** Returns the failure of a file larger than {@link largestFile}. */
export function tooLarge(name: string): FileFailure {
  return new FileFailure(
    name,
    'It is larger than 10 MiB, the maximum; exclude it, or move its policies to smaller files.',
  );
}

/**
 * Decodes bytes as text. A byte order mark stays, so that the text gives the same bytes back.
 *
 * @throws {FileFailure} if they are not UTF-8
 */
export function textOf(bytes: Buffer, name: string): string {
  if (isUtf16(bytes))
    throw new FileFailure(
      name,
      'It is in UTF-16, not in UTF-8; save it as UTF-8 (in PowerShell: -Encoding utf8).',
    );
  if (isUtf8(bytes)) return bytes.toString('utf8');
  const { line, column } = firstBadByte(bytes);
  throw new FileFailure(
    name,
    `It is not UTF-8: the byte at line ${line}, column ${column} is not part of a character; save it as UTF-8.`,
  );
}

/** Returns whether bytes are UTF-16: by a byte order mark, or by the NUL of a first character of ASCII. */
function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  if (first === undefined || second === undefined) return false;
  return (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0) !== (second === 0)
  );
}

/** Returns the place of the first bytes that are not UTF-8; both count from 1, columns in UTF-16 units. */
function firstBadByte(bytes: Buffer): { line: number; column: number } {
  let low = 0;
  let high = bytes.length;
  // Finds the longest start that is UTF-8, except for a character cut off at its end.
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isUtf8Start(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, low), { stream: true });
  const lines = before.split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function isUtf8Start(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
