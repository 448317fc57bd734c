import { statSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { GlobError, globMatcher } from '../policy/glob';
import { systemErrorCode } from '../system-error-code';
import { FileFailure } from './file-failure';
import { gitFiles } from './git-files';
import { expandGlob, isLeftOut, walk } from './walk';
import { exists, type Workspace } from './workspace';

/** A file that may be linted. */
export interface Candidate {
  /** Absolute; symbolic links not resolved. */
  readonly path: string;
  /**
   * How it was chosen: `named` by its own path, `matched` by a glob, or `found` in a folder. A found file is linted only
   * if it is about EC2 Instance Connect. A `submodule` was found too; it is not looked into, only reported.
   */
  readonly chosen: 'named' | 'matched' | 'found' | 'submodule';
}

/** Names of the linter's configuration, which is never linted as a policy. */
export const configurationNames = ['.eiclint.json', '.eiclint.yaml'];

/**
 * Returns the files that paths and globs choose, each once; without patterns, those that git tracks below the folder.
 *
 * A path that exists is that file or folder, whatever characters its name has; any other is a glob. One that begins
 * with `!` excludes the files that it matches, but never a file that is named.
 *
 * @param patterns relative to `directory`, or absolute
 * @returns in the order of the patterns, and by name within each, then a failure for each pattern that chooses nothing
 */
export function candidates(
  patterns: readonly string[],
  directory: string,
  workspace: Workspace,
): (Candidate | FileFailure)[] {
  const taken = patterns.filter((pattern) => !pattern.startsWith('!') || exists(resolve(directory, pattern)));
  const excluded = patterns.filter((pattern) => !taken.includes(pattern)).map((pattern) => pattern.slice(1));
  // As the names of files, so that whoever shows it can make it relative to another folder.
  const nameOf = (pattern: string): string => workspace.nameOf(resolve(directory, pattern));
  const { excludes, failures: unusable } = excluding(excluded, directory, nameOf);

  const chosen = new Map<string, Candidate>();
  const failures: FileFailure[] = [...unusable];
  const add = (candidate: Candidate): void => {
    if (candidate.chosen !== 'named' && excludes(candidate.path)) return;
    const before = chosen.get(candidate.path);
    if (before === undefined || candidate.chosen === 'named' || before.chosen === 'found')
      chosen.set(candidate.path, candidate);
  };

  if (taken.length === 0) for (const found of filesBelow(directory, true, workspace)) add(found);
  for (const pattern of taken) {
    const path = resolve(directory, pattern);
    if (exists(path)) {
      if (isDirectory(path)) {
        // Refuses a link to a folder outside of the workspace.
        const folder = tryTo(() => workspace.resolve(path), nameOf(pattern));
        if (folder instanceof FileFailure) failures.push(folder);
        else for (const found of filesBelow(path, false, workspace)) add(found);
      } else add({ path, chosen: 'named' });
      continue;
    }
    const isGlob = /[*?[\]{}()!]/.test(pattern);
    const matched = isGlob ? tryTo(() => expandGlob(withSlashes(pattern), directory), nameOf(pattern)) : [];
    if (matched instanceof FileFailure) {
      failures.push(matched);
      continue;
    }
    if (matched.length === 0)
      failures.push(
        new FileFailure(
          nameOf(pattern),
          isGlob ? 'No file matches this glob.' : 'There is no such file or folder.',
        ),
      );
    for (const name of matched.sort()) {
      const match = resolve(directory, name);
      if (!configurationNames.includes(basename(match))) add({ path: match, chosen: 'matched' });
    }
  }
  return [...chosen.values(), ...failures];
}

/** Returns the files below a folder that may have policies: those that git knows, or all if there is no git. */
function filesBelow(directory: string, trackedOnly: boolean, { root }: Workspace): Candidate[] {
  const known = gitFiles(directory, trackedOnly ? 'tracked' : 'tracked and new', root);
  // The user named a folder that git ignores as a whole.
  const files =
    known === undefined || (known.length === 0 && !trackedOnly)
      ? walk(directory).map((name) => ({ name, isSubmodule: false }))
      : known;
  return files
    .filter(({ name }) => !isLeftOut(name) && !configurationNames.includes(basename(name)))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, isSubmodule }) => ({
      path: join(directory, name),
      chosen: isSubmodule ? 'submodule' : 'found',
    }));
}

/** Returns a matcher for absolute paths, and a failure for each glob that cannot be used. */
function excluding(
  globs: readonly string[],
  directory: string,
  nameOf: (pattern: string) => string,
): { readonly excludes: (path: string) => boolean; readonly failures: readonly FileFailure[] } {
  const failures: FileFailure[] = [];
  const matchers = globs.flatMap((written) => {
    const glob = withSlashes(written).replace(/\/$/, '/**');
    const start = `${withSlashes(directory).replace(/[*?[\]{}()!\\]/g, '\\$&')}/`;
    const absolute = glob.startsWith('/') ? glob : start + glob.replace(/^\.\//, '');
    const matcher = tryTo(() => globMatcher(absolute), nameOf(written));
    if (!(matcher instanceof FileFailure)) return [matcher];
    failures.push(matcher);
    return [];
  });
  return { excludes: (path) => matchers.some((matches) => matches(withSlashes(path))), failures };
}

function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (thrown) {
    // A broken link, or a folder without permission: reported when the file is read.
    if (systemErrorCode(thrown) !== undefined) return false;
    throw thrown;
  }
}

function tryTo<T>(action: () => T, name: string): T | FileFailure {
  try {
    return action();
  } catch (thrown) {
    if (thrown instanceof FileFailure) return thrown;
    if (thrown instanceof GlobError) return new FileFailure(name, `The glob ${thrown.message}.`);
    throw thrown;
  }
}
