import { lstatSync, realpathSync } from 'node:fs';
import path, { basename, dirname, join, type PlatformPath, resolve } from 'node:path';
import { systemErrorCode } from '../system-error-code';

/** The folders that a step may write to. A relative path begins in the first. */
export type WritableFolders = readonly [string, ...string[]];

/** The workspace and the runner's temporary folder. */
export function writableFolders(environment: NodeJS.ProcessEnv): WritableFolders {
  const { GITHUB_WORKSPACE = '', RUNNER_TEMP = '' } = environment;
  return [GITHUB_WORKSPACE || process.cwd(), ...(RUNNER_TEMP === '' ? [] : [RUNNER_TEMP])];
}

/**
 * The absolute path of a file to write, without links in its folders. A link in the workspace, which may be a pull
 * request's, must not lead it elsewhere. The last part may be a link: it must be replaced, not followed.
 * @throws Error saying why the path cannot be used
 */
export function fileToWrite(file: string, folders: WritableFolders): string {
  const absolute = resolve(folders[0], file);
  const real = join(realFolder(dirname(absolute)), basename(absolute));
  if (!folders.some((folder) => isBelow(real, realpathSync(folder)))) throw outside();
  return real;
}

/**
 * The same for a folder to write files into, without any link. It need not exist, and may be one of `folders` itself.
 * @throws Error saying why the path cannot be used
 */
export function folderToWrite(folder: string, folders: WritableFolders): string {
  const real = realFolder(resolve(folders[0], folder));
  if (!folders.map((root) => realpathSync(root)).some((root) => real === root || isBelow(real, root)))
    throw outside();
  return real;
}

/** Whether a path is below a folder, and not the folder itself. Both are absolute and without links. */
export function isBelow(
  real: string,
  folder: string,
  { relative, isAbsolute, sep }: PlatformPath = path,
): boolean {
  const way = relative(folder, real);
  // Windows has no relative way from one drive to another.
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** A folder with its links resolved, as far as it exists. */
function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch (thrown) {
    const parent = dirname(folder);
    if (parent === folder || !isMissing(thrown)) throw thrown;
    if (lstatSync(folder, { throwIfNoEntry: false }) !== undefined) {
      throw new Error('it leads over a link to something that does not exist');
    }
    return join(realFolder(parent), basename(folder));
  }
}

function outside(): Error {
  return new Error('it is in neither the workspace nor RUNNER_TEMP');
}

function isMissing(thrown: unknown): boolean {
  return systemErrorCode(thrown) === 'ENOENT';
}
