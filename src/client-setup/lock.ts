import { randomBytes } from 'node:crypto';
import { closeSync, linkSync, lstatSync, openSync, renameSync, type Stats, unlinkSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { systemErrorCode } from '../system-error-code';

/**
 * Milliseconds after which a lock is that of a process that was killed: the work under it takes some milliseconds. They are
 * counted here, because the time of a file may be in the future.
 */
const staleMs = 10_000;

/** Milliseconds between two attempts. */
const retryMs = 20;

/**
 * Holds a lock file while `use` runs. Other processes of this user wait for it.
 * @throws NodeJS.ErrnoException if the file cannot be made, for example in a directory that is read-only
 */
export async function withLock<T>(path: string, use: () => T): Promise<T> {
  const held = await lock(path);
  try {
    return use();
  } finally {
    // Only the own one: this process may have been stopped for so long that another has taken the lock.
    if (lstatSync(path, { throwIfNoEntry: false })?.ino === held.ino) unlinkSync(path);
  }
}

async function lock(path: string): Promise<Stats> {
  let waitedFor: Stats | undefined;
  let since = 0;
  for (;;) {
    try {
      closeSync(openSync(path, 'wx', 0o600));
      return lstatSync(path);
    } catch (thrown) {
      if (systemErrorCode(thrown) !== 'EEXIST') throw thrown;
    }
    const other = lstatSync(path, { throwIfNoEntry: false });
    if (other?.isDirectory() === true) throw new Error(`${path} is a directory`);
    if (other !== undefined && (other.ino !== waitedFor?.ino || other.ctimeMs !== waitedFor.ctimeMs)) {
      waitedFor = other;
      since = performance.now();
    }
    const age = other === undefined ? 0 : Math.max(Date.now() - other.mtimeMs, performance.now() - since);
    if (other !== undefined && age > staleMs) removeStale(path, other);
    else await delay(retryMs);
  }
}

/** Removes a stale lock, and not one that another process has just made after it removed the stale one. */
function removeStale(path: string, stale: Stats): void {
  const aside = `${path}-${randomBytes(6).toString('hex')}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (lstatSync(aside).ino !== stale.ino) {
    try {
      linkSync(aside, path);
    } catch {
      // A third process holds the lock by now.
    }
  }
  unlinkSync(aside);
}
