import { spawnSync } from 'node:child_process';
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { findProgram } from './find-program';
import { workingTreeOf } from './workspace';

/** Which files git is asked for. */
export type GitFiles = 'tracked' | 'tracked and new';

/**
 * Returns the JSON and YAML files below a folder that git knows, relative to the folder with `/`: those tracked, and on
 * request those that are new and not ignored. Returns undefined if the folder is in no working tree, or there is no
 * git.
 *
 * Runs nothing that the repository brings: neither a git in it, nor a program that a configuration in it names. A folder
 * of a pull request can be laid out as a bare repository, with such a configuration. git takes it for one if it starts
 * there, so it starts where `.git` is, of which nothing can be in a pull request.
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
  // As git has it in its index: only the native one corrects the case of letters on Windows and macOS.
  const folder = realpathSync.native(directory);
  const tree = workingTreeOf(folder);
  if (git === undefined || tree === undefined) return undefined;
  const way = relative(tree, folder).split(sep).join('/');
  const { status, stdout, error } = spawnSync(
    git,
    [
      // For a `.git` that is none: git would go on looking.
      '-c',
      'safe.bareRepository=explicit',
      // A file system monitor is a program that the repository's configuration names.
      '-c',
      'core.fsmonitor=false',
      'ls-files',
      '-z',
      '--cached',
      ...(which === 'tracked' ? [] : ['--others', '--exclude-standard']),
      '--',
      ...(way === '' ? [] : [`:(literal)${way}`]),
    ],
    { cwd: tree, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 30, windowsHide: true },
  );
  if (error !== undefined || status !== 0) return undefined;
  const prefix = way === '' ? '' : `${way}/`;
  const names = stdout
    .toString('utf8')
    .split('\0')
    .filter((name) => name.startsWith(prefix) && /\.(?:json|yaml|yml)$/i.test(name));
  // An unfinished merge lists a file three times. A name that is not UTF-8 cannot be opened as a string: the file counts
  // as missing, like a deleted one.
  return [...new Set(names)].map((name) => name.slice(prefix.length));
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
