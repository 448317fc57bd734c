import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { runGit } from './run-git';
import { mayHavePolicies } from './walk';
import { workingTreeOf } from './workspace';

/** Which files git is asked for. */
export type GitFiles = 'tracked' | 'tracked and new' | 'new';

/** A file or submodule that git knows. */
export interface GitFile {
  /** Relative to the folder, with `/`. */
  readonly name: string;
  readonly isSubmodule: boolean;
}

/**
 * Returns the files below a folder that git knows and that may have policies by their names, and the submodules: those
 * tracked, those that are new and not ignored, or both. Returns undefined if the folder is in no working tree, or
 * there is no git.
 *
 * @param workspace absolute, without symbolic links; no git in it is run
 */
export function gitFiles(directory: string, which: GitFiles, workspace: string): GitFile[] | undefined {
  // As git has it in its index: only the native one corrects the case of letters on Windows and macOS.
  const folder = realpathSync.native(directory);
  const tree = workingTreeOf(folder);
  if (tree === undefined) return undefined;
  const way = relative(tree, folder).split(sep).join('/');
  const listing = runGit(
    [
      'ls-files',
      '-z',
      // The mode of each file, which is that of a submodule for some.
      ...(which === 'new' ? [] : ['--cached', '--stage']),
      ...(which === 'tracked' ? [] : ['--others', '--exclude-standard']),
      '--',
      ...(way === '' ? [] : [`:(literal)${way}`]),
    ],
    tree,
    [workspace, directory],
  );
  if (listing === undefined) return undefined;
  const prefix = way === '' ? '' : `${way}/`;
  const files = new Map<string, GitFile>();
  for (const entry of listing.toString('utf8').split('\0')) {
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
