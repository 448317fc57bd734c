import { createHash } from 'node:crypto';
import { lstatSync, mkdtempSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { EicError } from '../eic-error';

/**
 * Beginning of the names of the directories that are made on this machine. Containers that share a home directory have
 * hostnames of their own, so none takes the directory of another for one that was removed.
 */
function namePrefix(): string {
  return `eic-ssh-${createHash('sha256').update(hostname()).digest('hex').slice(0, 4)}-`;
}

/**
 * Makes a directory for the files of one step, which only this user can enter.
 * @throws EicError `EIC_INPUT_INVALID` if its path has a control character, which a configuration of `ssh` cannot have
 */
export function makePrivateDirectory(environment: NodeJS.ProcessEnv): string {
  const parent = parentDirectory(environment);
  if (/[\x00-\x1f\x7f]/.test(parent)) {
    throw new EicError('EIC_INPUT_INVALID', 'The path in `RUNNER_TEMP` has a control character.', {
      remedy: 'Move the work folder of the runner to a path without line breaks.',
    });
  }
  return mkdtempSync(join(parent, namePrefix()));
}

/** Whether a path is that of a directory that {@link makePrivateDirectory} could have made for this job. */
export function isOfJob(path: string, environment: NodeJS.ProcessEnv): boolean {
  const isInPlace = path === join(parentDirectory(environment), basename(path));
  return isInPlace && hasPrivateName(path) && (!exists(path) || isDirectory(path));
}

function parentDirectory({ RUNNER_TEMP = '' }: NodeJS.ProcessEnv): string {
  return resolve(RUNNER_TEMP || tmpdir());
}

/** Whether the name of a directory is one that {@link makePrivateDirectory} gives on this machine. */
function hasPrivateName(path: string): boolean {
  const name = basename(path);
  const prefix = namePrefix();
  return name.startsWith(prefix) && /^[A-Za-z0-9]{6}$/.test(name.slice(prefix.length));
}

/** Whether a directory of {@link makePrivateDirectory} was removed, and not only cannot be seen from here. */
export function wasRemoved(path: string): boolean {
  return hasPrivateName(path) && isDirectory(dirname(path)) && !exists(path);
}

/** Removes a directory of {@link makePrivateDirectory} with everything in it. */
export function removePrivateDirectory(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 5 });
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
