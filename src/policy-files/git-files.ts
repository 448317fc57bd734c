import { spawnSync } from 'node:child_process';

/** Which files git is asked for. */
export type GitFiles = 'tracked' | 'tracked and new';

/**
 * The JSON and YAML files below a folder that git knows, relative to the folder with `/`: those tracked, and on
 * request those that are new and not ignored. `undefined` where the folder is in no working tree, or there is no git.
 *
 * Nothing of the repository's own configuration is run for it.
 */
export function gitFiles(directory: string, which: GitFiles): string[] | undefined {
  const { status, stdout, error } = spawnSync(
    'git',
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
  // A merge that is not done lists a file three times. A name that is not UTF-8 cannot be said, nor opened, as a
  // string: it counts for missing, as one of a deleted file does.
  return [...new Set(stdout.toString('utf8').split('\0'))].filter((name) => name !== '');
}
