import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { systemErrorCode } from '../system-error-code';

/** Mode of a new file: `ssh` refuses a configuration that others can write to. */
const newMode = 0o600;

/** Maximum size of a file in bytes; a configuration of `ssh` has some thousands. */
const maxBytes = 16 * 1024 * 1024;

/** Maximum number of attempts, if something else writes the file at the same time. */
const maxAttempts = 20;

/**
 * Returns the content of a regular file. A named pipe would block the process.
 * @throws Error if it is another file, or huge; NodeJS.ErrnoException if it cannot be read
 */
export function readRegularFile(path: string): Buffer {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new Error(`${path} is not a regular file`);
    if (stats.size > maxBytes) throw new Error(`${path} has ${stats.size} bytes, more than ${maxBytes}`);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Replaces the content of a file, in one step that a reader never sees half done. Owner and mode stay. `path` is without
 * symbolic links.
 * @param change gets the content, undefined if there is no file, and returns the new one, undefined for no file. Called
 * again if the file was changed in the meantime.
 * @throws NodeJS.ErrnoException if the file cannot be replaced
 */
export function replaceFile(path: string, change: (content: Buffer | undefined) => Buffer | undefined): void {
  for (let attempt = 1; ; attempt++) {
    const before = statSync(path, { throwIfNoEntry: false });
    const content = before === undefined ? undefined : readRegularFile(path);
    const changed = change(content);
    if (changed === content || (changed !== undefined && content?.equals(changed) === true)) return;
    const isSame = (): boolean => sameFile(before, statSync(path, { throwIfNoEntry: false }));
    if (changed === undefined) {
      if (isSame()) {
        rmSync(path);
        return;
      }
    } else if (write(path, changed, before, isSame)) {
      return;
    }
    if (attempt === maxAttempts) throw new Error(`${path} is changed all the time`);
  }
}

/** @returns false, with nothing written, if the file is no longer the same */
function write(path: string, content: Buffer, before: Stats | undefined, isSame: () => boolean): boolean {
  const temporary = `${path}.eic-${randomBytes(6).toString('hex')}`;
  const file = openSync(temporary, 'wx', newMode);
  try {
    try {
      writeFileSync(file, content);
      if (before !== undefined) {
        const { uid, gid } = statSync(temporary);
        if (uid !== before.uid || gid !== before.gid) fchownSync(file, before.uid, before.gid);
        fchmodSync(file, before.mode & 0o7777);
      }
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (!isSame()) return false;
    renameOver(temporary, path, content);
    return true;
  } finally {
    rmSync(temporary, { force: true });
  }
}

function renameOver(temporary: string, path: string, content: Buffer): void {
  try {
    renameSync(temporary, path);
  } catch (thrown) {
    // A file that is mounted into a container cannot be replaced, only written.
    if (systemErrorCode(thrown) !== 'EBUSY') throw thrown;
    writeFileSync(path, content);
  }
}

function sameFile(one: Stats | undefined, other: Stats | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.ino === other.ino && one.mtimeMs === other.mtimeMs && one.size === other.size;
}
