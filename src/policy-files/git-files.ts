import { spawnSync } from 'node:child_process';
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { findProgram } from './find-program';
import { mayHavePolicies } from './walk';
import { workingTreeOf } from './workspace';

/** Which files git is asked for. */
export type GitFiles = 'tracked' | 'tracked and new';

/** A file or submodule that git knows. */
export interface GitFile {
  /** Relative to the folder, with `/`. */
  readonly name: string;
  readonly isSubmodule: boolean;
}

/**
 * Returns the files below a folder that git knows and that may have policies by their names, and the submodules: those
 * tracked, and on request those that are new and not ignored. Returns undefined if the folder is in no working tree, or
 * there is no git.
 *
 * Runs nothing that the repository brings: neither a git in it, nor a program that a configuration in it names. A folder
 * of a pull request can be laid out as a bare repository, with such a configuration. git takes it for one if it starts
 * there, so it starts where `.git` is, of which nothing can be in a pull request.
 *
 * @param workspace absolute, without symbolic links; no git in it is run
 */
export function gitFiles(directory: string, which: GitFiles, workspace: string): GitFile[] | undefined {
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
      // The mode of each file, which is that of a submodule for some.
      '--stage',
      ...(which === 'tracked' ? [] : ['--others', '--exclude-standard']),
      '--',
      ...(way === '' ? [] : [`:(literal)${way}`]),
    ],
    { cwd: tree, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 30, windowsHide: true },
  );
  if (error !== undefined || status !== 0) return undefined;
  const prefix = way === '' ? '' : `${way}/`;
  const files = new Map<string, GitFile>();
  for (const entry of stdout.toString('utf8').split('\0')) {
    const [, mode = '', staged] = /^(\d{6}) [0-9a-f]{40,64} \d\t([\s\S]*)$/.exec(entry) ?? [];
    // A new file has no mode.
    const name = staged ?? entry;
    const isSubmodule = mode === '160000';
    if (!name.startsWith(prefix) || !(isSubmodule || mayHavePolicies(name))) continue;
    // An unfinished merge lists a file three times. A name that is not UTF-8 cannot be opened as a string: the file
    // counts as missing, like a deleted one.
    files.set(name, { name: name.slice(prefix.length), isSubmodule });
  }
  return [...files.values()];
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
