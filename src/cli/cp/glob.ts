import { GlobError, globMatcher, hasWildcard, literalText } from '../../policy/glob';
import { type BytePath, below, bytePathOf, textOf } from '../../remote/transfer/byte-path';
import type { Look } from '../../remote/transfer/look/look';

/** Maximum number of directories that one glob is looked for in. */
const mostDirectories = 10_000;

/**
 * Returns the paths that a glob finds, sorted by name in each directory. As in shells, a wildcard takes no slash, and not
 * the dot at the start of a name. No shell reads the glob.
 *
 * @throws {GlobError} if the glob is not complete
 */
export async function pathsOfGlob(glob: string, look: Look): Promise<readonly BytePath[]> {
  const isAbsolute = glob.startsWith('/');
  const names = glob.split('/').filter((name) => name !== '');
  let found: readonly BytePath[] = [bytePathOf(isAbsolute ? '/' : '')];
  for (const [index, name] of names.entries()) {
    if (!hasWildcard(name)) {
      found = found.map((path) => below(path, bytePathOf(literalText(name))));
      continue;
    }
    if (found.length > mostDirectories)
      throw new GlobError(`has to be looked for in more than ${mostDirectories} directories`);
    const matches = nameMatcher(name);
    const next: BytePath[] = [];
    for (const directory of found) {
      for (const one of await look.namesIn(directory)) {
        if (matches(textOf(one) ?? one)) next.push(below(directory, one));
      }
    }
    found = index === names.length - 1 ? next : await directoriesOf(next, look);
  }
  const seen = await look.at(found);
  return found.filter((_, index) => seen[index] !== undefined);
}

async function directoriesOf(paths: readonly BytePath[], look: Look): Promise<readonly BytePath[]> {
  const seen = await look.at(paths);
  return paths.filter((_, index) => seen[index]?.kind === 'directory');
}

/** Returns a function that tells whether one name matches a glob without slashes. */
function nameMatcher(glob: string): (name: string) => boolean {
  const matches = globMatcher(glob);
  const takesDot = /^(\\?\.|\{)/.test(glob);
  return (name) => (takesDot || !name.startsWith('.')) && matches(name);
}
