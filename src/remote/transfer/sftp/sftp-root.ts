import type { BytePath } from '../byte-path';
import { printablePath } from '../printable-path';
import { transferFailed } from '../transfer-failed';
import { kindOf } from './attributes';
import type { Sftp } from './sftp';
import { failedTo, isMissing } from './sftp-failure';

/** The root of a transfer as it is on the instance. */
export interface SftpRoot {
  /** Absolute, without links. */
  readonly path: BytePath;
  readonly kind: 'file' | 'directory';
}

/** Returns a path as SFTP takes it: a relative one begins at the home directory, as `~/` does. */
function fromHome(root: BytePath): BytePath {
  const path = root.replace(/^~(?:\/+|$)/, '');
  return (path === '' ? '.' : path) as BytePath;
}

/**
 * Finds the root of a transfer, links followed.
 * @returns `undefined` if it does not exist
 * @throws EicError `EIC_TRANSFER_FAILED` if it is neither a file nor a directory, or cannot be looked at
 */
export async function findRoot(sftp: Sftp, root: BytePath): Promise<SftpRoot | undefined> {
  try {
    const given = fromHome(root);
    const kind = kindOf(await sftp.stat(given));
    if (kind !== 'file' && kind !== 'directory') throw neither(root);
    return { path: await sftp.realpath(given), kind };
  } catch (thrown) {
    if (isMissing(thrown)) return undefined;
    throw failedTo(`look at ${printablePath(root)}`, thrown);
  }
}

/**
 * Finds the root of a transfer, and makes it and the directories above it if they do not exist.
 * @throws EicError `EIC_TRANSFER_FAILED` if it cannot be made, or is not a directory
 */
export async function makeRoot(sftp: Sftp, root: BytePath): Promise<BytePath> {
  const given = fromHome(root);
  const found = await findRoot(sftp, root);
  if (found?.kind === 'file') throw noDirectory(root);
  if (found !== undefined) return found.path;
  try {
    let end = 0;
    while (end < given.length) {
      const slash = given.indexOf('/', end + 1);
      end = slash < 0 ? given.length : slash;
      const path = given.slice(0, end) as BytePath;
      const there = await sftp.stat(path).catch((thrown: unknown) => {
        if (isMissing(thrown)) return undefined;
        throw thrown;
      });
      if (there === undefined) await sftp.mkdir(path);
      else if (kindOf(there) !== 'directory') throw noDirectory(path);
    }
    return await sftp.realpath(given);
  } catch (thrown) {
    throw failedTo(`make the directory ${printablePath(root)}`, thrown);
  }
}

function neither(root: BytePath): Error {
  return transferFailed(
    `${printablePath(root)} on the instance is neither a file nor a directory.`,
    'Name a file or a directory.',
  );
}

function noDirectory(path: BytePath): Error {
  return transferFailed(
    `${printablePath(path)} on the instance is not a directory.`,
    'Name a directory as the destination, or remove the file that is there.',
  );
}
