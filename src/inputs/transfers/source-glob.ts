import { globMatcher, hasWildcard, literalText } from '../../policy/glob';

/** A SOURCE as it was written, in parts. */
export interface SourcePattern {
  /** The names before the first one with a wildcard; all of them if none has one. Backslashes are resolved. */
  readonly base: string;
  /** The rest, a glob; `undefined` if there is no wildcard. */
  readonly glob: string | undefined;
  /** Whether it ends in `/` (or in `.` or `..`), and so means what is in the directory. */
  readonly isContents: boolean;
}

/** Splits a SOURCE at its first name with a wildcard. */
export function sourcePattern(source: string): SourcePattern {
  const names = source.split('/');
  const first = names.findIndex(hasWildcard);
  if (first >= 0) {
    const base = names.slice(0, first).join('/');
    return {
      base: literalText(first > 0 && base === '' ? '/' : base),
      glob: names.slice(first).join('/').replace(/\/+$/, ''),
      isContents: false,
    };
  }
  const isContents = ['', '.', '..', '~'].includes(names.at(-1) ?? '');
  return { base: literalText(source), glob: undefined, isContents };
}

/**
 * Returns a function that tells whether a path, given as names between slashes, is found by a glob or is in a directory
 * that is.
 * @throws {GlobError}
 */
export function globSelection(glob: string): (path: string) => boolean {
  const matches = globMatcher(withoutDots(glob));
  return (path) => prefixes(path).some(matches);
}

/**
 * Returns a function that tells whether a glob can find something below a directory, so that others need not be read.
 * @throws {GlobError}
 */
export function globReach(glob: string): (directory: string) => boolean {
  const text = withoutDots(glob);
  // An alternative with a slash changes the number of names.
  if (/\{[^}]*\//.test(text)) return () => true;
  const names = text.split('/');
  const anyDepth = names.indexOf('**');
  const matchers = names.slice(0, anyDepth < 0 ? -1 : anyDepth).map((name) => globMatcher(name));
  return (directory) => {
    const parts = directory.split('/');
    if (anyDepth < 0 && parts.length > matchers.length) return false;
    return matchers.every((matches, index) => {
      const part = parts[index];
      return part === undefined || matches(part);
    });
  };
}

/** A path that `!GLOB` may leave out. */
export interface ExcludablePath {
  /** The path as its SOURCE is written, followed by the names below that. */
  readonly whole: string;
  /** The part that is copied, as names between slashes: what is below a directory, or also its own name. */
  readonly copied: string;
}

/**
 * Returns a function that tells whether a path is left out by `!GLOB`, or is in a directory that is. A glob without a
 * slash is that of a name, at any depth. One with a slash is that of a whole path.
 * @throws {GlobError}
 */
export function globExclusion(glob: string): (path: ExcludablePath) => boolean {
  const text = glob.replace(/(?<=.)\/+$/, '');
  const matches = globMatcher(withoutDots(text));
  if (!text.includes('/')) return ({ copied }) => copied.split('/').some(matches);
  return ({ whole }) => prefixes(withoutDots(whole)).some(matches);
}

/** Returns a path without `./` at its start, empty names and `.` between others. */
function withoutDots(path: string): string {
  const names = path.split('/').filter((name) => name !== '' && name !== '.');
  return `${path.startsWith('/') ? '/' : ''}${names.join('/')}`;
}

/** Returns a path, and all that it is in: `a`, `a/b`, `a/b/c`. */
function prefixes(path: string): string[] {
  const names = path.split('/');
  return names.map((_, index) => names.slice(0, index + 1).join('/')).filter((prefix) => prefix !== '');
}
