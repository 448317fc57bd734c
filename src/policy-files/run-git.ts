import { spawnSync } from 'node:child_process';
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { findProgram } from './find-program';

/**
 * Runs git at the top of a working tree and returns what it prints; undefined if there is no git, or it fails.
 *
 * Runs nothing that the repository brings: neither a git in it, nor a program that a configuration in it names. A folder
 * of a pull request can be laid out as a bare repository, with such a configuration. git takes it for one if it starts
 * there, so it starts where `.git` is, of which nothing can be in a pull request.
 *
 * @param tree absolute; the folder that has `.git`
 * @param untrusted absolute folders, without symbolic links; no git in them is run
 */
export function runGit(
  args: readonly string[],
  tree: string,
  untrusted: readonly string[],
): Buffer | undefined {
  const git = findProgram('git', {
    platform: process.platform,
    env: process.env,
    excluded: untrusted,
    realProgram,
  });
  if (git === undefined) return undefined;
  const { status, stdout, error } = spawnSync(
    git,
    [
      // For a `.git` that is none: git would go on looking.
      '-c',
      'safe.bareRepository=explicit',
      // A file system monitor is a program that the repository's configuration names.
      '-c',
      'core.fsmonitor=false',
      ...args,
    ],
    {
      cwd: tree,
      env: {
        ...process.env,
        // An object that a partial clone lacks is not fetched; a git before 2.44 knows only the second.
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_TERMINAL_PROMPT: '0',
        // None is replaced by another.
        GIT_NO_REPLACE_OBJECTS: '1',
      },
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 30,
      windowsHide: true,
    },
  );
  return error !== undefined || status !== 0 ? undefined : stdout;
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
