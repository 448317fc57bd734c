import { spawnSync } from 'node:child_process';
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { findProgram } from './find-program';

/** Which files git is asked for. */
export type GitFiles = 'tracked' | 'tracked and new';

/**
 * Returns the JSON and YAML files below a folder that git knows, relative to the folder with `/`: those tracked, and on
 * request those that are new and not ignored. Returns undefined if the folder is in no working tree, or there is no
 * git.
 *
 * Runs nothing that the repository brings: neither a git in it, nor a program that its configuration names.
 *
 * @param workspace absolute, without symbolic links; no git in it is run
 */
export function gitFiles(directory: string, which: GitFiles, workspace: string): string[] | undefined {
  const git = findProgram('git', {
    platform: process.platform,
    env: process.env,
    excluded: [workspace, directory],
    realProgram,
  });
  if (git === undefined) return undefined;
  const { status, stdout, error } = spawnSync(
    git,
    [
      // A file system monitor is a program that the repository's configuration names.
      '-c',
      'core.fsmonitor=false',
      'ls-files',
      '-z',
      '--cached',
      ...(which === 'tracked' ? [] : ['--others', '--exclude-standard']),
      '--',
      ...['json', 'yaml', 'yml'].map((extension) => `:(icase)*.${extension}`),
    ],
    { cwd: directory, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 30, windowsHide: true },
  );
  if (error !== undefined || status !== 0) return undefined;
  // An unfinished merge lists a file three times. A name that is not UTF-8 cannot be opened as a string: the file counts
  // as missing, like a deleted one.
  return [...new Set(stdout.toString('utf8').split('\0'))].filter((name) => name !== '');
}

function realProgram(path: string): string | undefined {
  try {
    accessSync(path, constants.X_OK);
    const real = realpathSync(path);
    return statSync(real).isFile() ? real : undefined;
  } catch {
    return undefined;
  }
}
