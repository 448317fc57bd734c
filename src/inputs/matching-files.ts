import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { globMatcher } from '../policy/glob';
import { isBelow, type WritableFolders } from './output-path';
import { sourcePattern } from './transfers/source-glob';

/** Maximum number of files and directories that are looked at. */
const maxEntries = 100_000;

/** Maximum number of directories in one another. */
const maxDepth = 32;

/**
 * Finds the files of a path or glob. A directory stands for all `*.json` files in it. Links in directories are not
 * followed: an artifact could have brought them.
 * @param folders the files must be in one of them, and a relative path begins in the first
 * @returns absolute paths, sorted
 * @throws Error saying why the path cannot be used
 */
export function matchingFiles(pattern: string, folders: WritableFolders): readonly string[] {
  const { base, glob } = sourcePattern(pattern);
  const start = realpathSync(resolve(folders[0], base === '' ? '.' : base));
  const roots = folders.map((folder) => realpathSync(folder));
  if (!roots.some((root) => root === start || isBelow(start, root)))
    throw new Error('it is in neither the workspace nor RUNNER_TEMP');
  if (glob === undefined && !statSync(start).isDirectory()) return [start];
  const matches = globMatcher(glob ?? '**/*.json');
  const found: string[] = [];
  const left = [''];
  let entries = 0;
  for (let folder = left.pop(); folder !== undefined; folder = left.pop()) {
    for (const entry of readdirSync(join(start, folder), { withFileTypes: true })) {
      entries += 1;
      if (entries > maxEntries) throw new Error(`there are more than ${maxEntries} files and directories`);
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && path.split('/').length <= maxDepth) left.push(path);
      else if (entry.isFile() && matches(path)) found.push(join(start, path));
    }
  }
  return found.toSorted();
}
