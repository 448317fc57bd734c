import { lstatSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CopySource } from '../../remote/deployment/deployment-request';
import { systemErrorCode } from '../../system-error-code';
import { thrownText } from '../../thrown-text';
import { fileToWrite, folderToWrite, isBelow, type WritableFolders } from '../output-path';
import type { CheckedPath } from './copies';

/**
 * Finds a source of `upload` on this machine. A path in the workspace must not lead out of it over links, which a pull
 * request could have added. Other paths are those that the workflow names.
 * @param folders the workspace, in which relative paths begin, and other folders of the job
 */
export function localSource(path: string, kind: CopySource['kind'], folders: WritableFolders): CheckedPath {
  try {
    const named = resolve(folders[0], path);
    const real = realpathSync(named);
    const isIn = (place: string, folder: string): boolean => place === folder || isBelow(place, folder);
    // Also not into RUNNER_TEMP: other steps keep credentials there.
    const leadsOut = folders.some((folder) => {
      const realFolder = realpathSync(folder);
      return (isIn(named, folder) || isIn(named, realFolder)) && !isIn(real, realFolder);
    });
    if (leadsOut) return { problem: 'which leads out of the workspace over a link' };
    const stat = statSync(real);
    if (kind !== 'itself' && !stat.isDirectory()) return { problem: 'which is not in a directory' };
    if (!stat.isDirectory() && !stat.isFile()) return { problem: 'which is neither a file nor a directory' };
    return { path: real };
  } catch (thrown) {
    const isMissing = ['ENOENT', 'ENOTDIR'].includes(systemErrorCode(thrown) ?? '');
    return {
      problem: isMissing
        ? 'which does not exist on the runner'
        : `which cannot be read: ${thrownText(thrown)}`,
    };
  }
}

/**
 * Finds a destination of `download` on this machine, which must be in one of `folders` after links are resolved.
 * @param isDirectory whether files are put into it; otherwise it is the place of a file or directory
 */
export function localDestination(path: string, isDirectory: boolean, folders: WritableFolders): CheckedPath {
  try {
    if (isDirectory) return { path: folderToWrite(path, folders) };
    const file = fileToWrite(path, folders);
    if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink())
      return { problem: 'which is a link on the runner; name what it leads to' };
    return { path: file };
  } catch (thrown) {
    return {
      problem: `which cannot be used: ${thrownText(thrown)}. It takes a path in the workspace or in RUNNER_TEMP`,
    };
  }
}

/** Checks a path on an instance. Relative paths, and those that begin with `~/`, are below the home directory. */
export function instancePath(path: string): CheckedPath {
  if (/^~[^/]/.test(path)) return { problem: 'which begins with "~" and a name; only "~/…" is supported' };
  const fromHome = path.replace(/^~\/*/, '');
  return { path: fromHome === '.' ? '' : fromHome.replace(/(?<=[^/])\/+$/, '') };
}
