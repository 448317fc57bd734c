import { readlinkSync, rmSync } from 'node:fs';
import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemErrorCode } from '../system-error-code';

/** A folder that does not outlive the process. */
export interface TemporaryFolder {
  readonly path: string;
  /** Removes it with everything in it. */
  remove(): Promise<void>;
}

/** Folders to remove when the process exits. */
const existing = new Set<string>();

function removeAll(): void {
  for (const path of existing) rmSync(path, { recursive: true, force: true, maxRetries: 5 });
}

/** Number of this process's PID namespace: containers may share a folder but not their process IDs. */
function pidNamespace(): string {
  try {
    return /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? '0';
  } catch {
    // Only Linux has them.
    return '0';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemErrorCode(error) !== 'ESRCH';
  }
}

async function removeStale(prefix: string): Promise<void> {
  const pattern = new RegExp(`^${prefix}-(\\d+)\\.${pidNamespace()}-`);
  for (const name of await readdir(tmpdir())) {
    const [, pid] = pattern.exec(name) ?? [];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const path = join(tmpdir(), name);
    try {
      const stats = await lstat(path);
      if (stats.isDirectory() && stats.uid === process.getuid?.()) await rm(path, { recursive: true });
    } catch {
      // Another process may be removing it too. A folder that cannot be removed is no reason to fail.
    }
  }
}

/**
 * Makes a folder for temporary files, which only this user can read. It is removed when the process exits in any way
 * but by a signal without a listener; what such a process left behind is removed here.
 *
 * @param prefix Beginning of its name, such as `eic-sandbox`; letters and hyphens.
 */
export async function makeTemporaryFolder(prefix: string): Promise<TemporaryFolder> {
  await removeStale(prefix);
  const path = await mkdtemp(join(tmpdir(), `${prefix}-${process.pid}.${pidNamespace()}-`));
  if (existing.size === 0) process.on('exit', removeAll);
  existing.add(path);
  return {
    path,
    remove: async () => {
      await rm(path, { recursive: true, force: true, maxRetries: 5 });
      existing.delete(path);
      if (existing.size === 0) process.off('exit', removeAll);
    },
  };
}
