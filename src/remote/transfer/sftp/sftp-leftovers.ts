import { randomBytes } from 'node:crypto';
import { type BytePath, below, bytePathOf } from '../byte-path';
import { kindOf } from './attributes';
import { listTree } from './list-tree';
import { removeTree } from './remove-tree';
import type { Sftp } from './sftp';

/**
 * Seconds without a change after which a staging directory is a leftover. A transfer writes all the time, and a server
 * that is silent for two minutes fails it.
 */
const leftoverSeconds = 3_600;

/** Staging directories that were made by SFTP: the instance's processes are not known, so 0 stands for one. */
const sftpStagingName = /^\.eic-sftp-0-[0-9a-f]{16}$/;

/** Returns a name for a new staging directory. */
export function newSftpStagingName(): BytePath {
  return bytePathOf(`.eic-sftp-0-${randomBytes(8).toString('hex')}`);
}

/**
 * Removes the staging directories of transfers that have died. What cannot be removed stays.
 * @param now seconds since 1970 by the server's clock
 */
export async function removeLeftovers(
  sftp: Sftp,
  { sender, root, now }: { readonly sender: string; readonly root: BytePath; readonly now: number },
): Promise<void> {
  for (const name of await stagingNames(sftp, root)) {
    try {
      const directory = below(root, name);
      const { mtime = now } = await sftp.lstat(directory);
      let newest = mtime;
      await listTree(sftp, { sender, directory, maxNames: 1_000_000 }, (entry) => {
        newest = Math.max(newest, entry.mtime);
      });
      if (now - newest > leftoverSeconds) await removeTree(sftp, sender, directory);
    } catch {
      // Another transfer may remove it at the same time, or it is another user's.
    }
  }
}

async function stagingNames(sftp: Sftp, root: BytePath): Promise<BytePath[]> {
  const found: BytePath[] = [];
  const handle = await sftp.opendir(root);
  try {
    for (let left = 100_000; left > 0; left--) {
      const names = await sftp.readdir(handle);
      if (names === undefined) break;
      for (const { name, attributes } of names) {
        if (sftpStagingName.test(name) && kindOf(attributes) === 'directory') found.push(name);
      }
    }
  } finally {
    sftp.close(handle).catch(() => undefined);
  }
  return found;
}
