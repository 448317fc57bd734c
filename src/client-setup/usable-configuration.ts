import { accessSync, constants, statSync } from 'node:fs';

/** Whether `ssh` accepts a configuration file: this user can read it, and no other user can write to it. */
export function isUsableConfiguration(path: string, uid: number | undefined = process.getuid?.()): boolean {
  try {
    accessSync(path, constants.R_OK);
    const stats = statSync(path);
    return stats.isFile() && (stats.uid === 0 || stats.uid === uid) && (stats.mode & 0o022) === 0;
  } catch {
    return false;
  }
}
