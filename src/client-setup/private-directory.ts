import { createHash } from 'node:crypto';
import { lstatSync, mkdtempSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/**
 * Beginning of the names of the directories that are made on this machine. Containers that share a home directory have
 * hostnames of their own, so none takes the directory of another for one that was removed.
 */
function namePrefix(): string {
  return `eic-ssh-${createHash('sha256').update(hostname()).digest('hex').slice(0, 4)}-`;
}

/** Makes a directory for the files of one step, which only this user can enter. */
export function makePrivateDirectory({ RUNNER_TEMP = '' }: NodeJS.ProcessEnv): string {
  return mkdtempSync(join(RUNNER_TEMP || tmpdir(), namePrefix()));
}

/** Whether a path is that of a directory that {@link makePrivateDirectory} has made on this machine. */
export function isPrivateDirectory(path: string): boolean {
  const name = basename(path);
  const prefix = namePrefix();
  return name.startsWith(prefix) && /^[A-Za-z0-9]{6}$/.test(name.slice(prefix.length));
}

/** Whether a directory of {@link makePrivateDirectory} was removed, and not only cannot be seen from here. */
export function wasRemoved(path: string): boolean {
  return isPrivateDirectory(path) && isDirectory(dirname(path)) && !exists(path);
}

/** Removes a directory of {@link makePrivateDirectory} with everything in it. */
export function removePrivateDirectory(path: string): void {
  if (isPrivateDirectory(path)) rmSync(path, { recursive: true, force: true, maxRetries: 5 });
}

function isDirectory(path: string): boolean {
  try {
    return lstatSync(path).isDirectory();
  } catch {
    return false;
  }
}

function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}
