import { type BytePath, below } from '../byte-path';
import type { Entry } from '../entry';
import { forEachOf } from './in-flight';
import { listTree } from './list-tree';
import type { Sftp } from './sftp';
import { isMissing } from './sftp-failure';

/** Maximum number of names in a tree that is removed. */
const maxNames = 4_000_000;

/** Files that are removed at a time. */
const filesAtOnce = 64;

/**
 * Removes a directory and all that is in it. Links are removed and not followed.
 * @throws EicError or SftpStatus if something cannot be removed
 */
export async function removeTree(sftp: Sftp, sender: string, directory: BytePath): Promise<void> {
  const entries: Entry[] = [];
  await listTree(sftp, { sender, directory, maxNames }, (entry) => entries.push(entry));
  const files = entries.filter(({ kind }) => kind !== 'directory');
  await forEachOf(files, filesAtOnce, ({ path }) => sftp.remove(below(directory, path)).catch(unlessMissing));
  // A directory was listed before those in it.
  for (const { path, kind } of entries.reverse()) {
    if (kind === 'directory') await sftp.rmdir(below(directory, path)).catch(unlessMissing);
  }
  await sftp.rmdir(directory).catch(unlessMissing);
}

/** Takes the failure of something that is gone already for success. */
function unlessMissing(thrown: unknown): void {
  if (!isMissing(thrown)) throw thrown;
}
