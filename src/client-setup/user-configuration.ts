import { lstatSync, mkdirSync, readlinkSync, realpathSync, rmdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { systemErrorCode } from '../system-error-code';
import { includeLine, madeDirectoryLine, madeFileLine, withInclude, withoutInclude } from './include-line';
import { withLock } from './lock';
import { readRegularFile, replaceFile } from './replace-file';

/**
 * Returns the path of the user's configuration of `ssh`. OpenSSH takes the home directory from the password database, not
 * from `HOME`: in a container job, `HOME` is `/github/home`, and `ssh` reads the file of the user `root`.
 */
export function userConfigurationPath(home: string = userInfo().homedir): string {
  return join(home, '.ssh', 'config');
}

/** Maximum number of attempts, if the directory vanishes each time. */
const maxAttempts = 5;

/**
 * Makes the `Include` of a file the first line of the user's configuration. The rest of it stays as it is, with its mode
 * and owner; if it is a symbolic link, the file behind it is changed.
 * @throws NodeJS.ErrnoException if that is not possible, for example because the home directory is read-only
 */
export async function addInclude(included: string, path: string = userConfigurationPath()): Promise<void> {
  const line = includeLine(included);
  for (let attempt = 1; ; attempt++) {
    const made = makeDirectory(dirname(path)) ? madeDirectoryLine : madeFileLine;
    try {
      return await change(path, (content) => withInclude(content ?? Buffer.from(made), line));
    } catch (thrown) {
      // Another job may have removed the directory that it had made.
      if (systemErrorCode(thrown) !== 'ENOENT' || attempt === maxAttempts) throw thrown;
    }
  }
}

/**
 * Removes what {@link addInclude} added. The rest stays as it is by now, byte for byte. A file that was made for the
 * `Include`, and has nothing else, is removed too, and so is a directory.
 */
export async function removeInclude(included: string, path: string = userConfigurationPath()): Promise<void> {
  const line = includeLine(included);
  if (!hasInclude(path, line)) return;
  let isDirectoryOurs = false;
  await change(path, (content) => {
    if (content === undefined) return undefined;
    const left = withoutInclude(content, line);
    if (left.equals(content)) return content;
    const rest = left.toString();
    isDirectoryOurs = rest === madeDirectoryLine;
    return isDirectoryOurs || rest === madeFileLine ? undefined : left;
  });
  if (isDirectoryOurs) removeEmptyDirectory(dirname(path));
}

/** Looks without a lock, which a directory that is read-only cannot have. */
function hasInclude(path: string, line: string): boolean {
  try {
    const content = readRegularFile(path);
    return !withoutInclude(content, line).equals(content);
  } catch (thrown) {
    if (systemErrorCode(thrown) === 'ENOENT') return false;
    throw thrown;
  }
}

/** @returns whether it did not exist */
function makeDirectory(path: string): boolean {
  try {
    mkdirSync(path, { mode: 0o700 });
    return true;
  } catch (thrown) {
    if (systemErrorCode(thrown) === 'EEXIST') return false;
    throw thrown;
  }
}

function removeEmptyDirectory(path: string): void {
  try {
    rmdirSync(path);
  } catch {
    // Something else has files in it by now.
  }
}

async function change(
  path: string,
  changed: (content: Buffer | undefined) => Buffer | undefined,
): Promise<void> {
  const file = withoutLinks(path);
  await withLock(join(dirname(file), '.eic-action.lock'), () => replaceFile(file, changed));
}

/** Returns the path of the file that a path leads to. The file need not exist, but its directory has to. */
function withoutLinks(path: string): string {
  for (let at = path, left = 40; left > 0; left--) {
    const real = join(realpathSync(dirname(at)), basename(at));
    if (lstatSync(real, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return real;
    at = resolve(dirname(real), readlinkSync(real));
  }
  throw new Error(`${path} leads through too many symbolic links`);
}
