import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FileFailure } from './file-failure';
import { readBytes } from './read-text';
import type { SourceFile } from './source-files';

/**
 * Replaces a file's text. A reader finds the old text or the new one, never a part of it, even after a crash. The file's
 * mode stays, and its owner if this process may set it.
 *
 * @throws {FileFailure} if it cannot be written, or was changed since it was read
 */
export function writeText({ realPath, fileName, text: before }: SourceFile, text: string): void {
  try {
    // Replacing a file needs no permission on the file itself, so check it.
    accessSync(realPath, constants.W_OK);
    const stats = statSync(realPath);
    if (!stats.isFile())
      throw new FileFailure(fileName, 'It is not a regular file, so it cannot be written back.');
    if (!readBytes(realPath, fileName).equals(Buffer.from(before)))
      throw new FileFailure(
        fileName,
        'It was changed while it was linted, so it was not fixed; lint it again.',
      );
    replace(realPath, text, stats);
  } catch (thrown) {
    throw FileFailure.from(fileName, thrown);
  }
}

function replace(
  path: string,
  text: string,
  { mode, uid, gid }: { mode: number; uid: number; gid: number },
): void {
  const beside = join(
    dirname(path),
    `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`,
  );
  const file = openSync(beside, 'wx', 0o600);
  try {
    try {
      writeFileSync(file, text);
      if (process.getuid?.() === 0) fchownSync(file, uid, gid);
      fchmodSync(file, mode & 0o7777);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (thrown) {
    rmSync(beside, { force: true });
    throw thrown;
  }
}
