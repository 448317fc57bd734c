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
 * Replaces a file's text. Whoever reads it meanwhile, or after a crash, finds the old text or the new one, never a
 * part; its mode stays, and where we may set it its owner.
 *
 * @throws {FileFailure} where it cannot be written, or is not as it was read any more
 */
export function writeText({ realPath, fileName, text: before }: SourceFile, text: string): void {
  try {
    // To take a file's place asks for no right on the file itself: ask for it.
    accessSync(realPath, constants.W_OK);
    const stats = statSync(realPath);
    if (!stats.isFile())
      throw new FileFailure(fileName, 'It is no regular file, so it cannot be written back.');
    if (!readBytes(realPath, fileName).equals(Buffer.from(before)))
      throw new FileFailure(
        fileName,
        'It was changed while it was linted, so it is left as it is; lint it again.',
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
