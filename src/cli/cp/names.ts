import { type BytePath, below } from '../../remote/transfer/byte-path';

/** Returns whether a path can only be that of a directory: it ends in `/`, or its last name is `.` or `..`. */
export function isOfDirectory(path: BytePath): boolean {
  return ['', '.', '..'].includes(path.split('/').at(-1) ?? '');
}

/**
 * Returns the name under which a source is put into a directory: the last of its path. Empty if it has none of its own,
 * as `.`, `..`, `/` and the home directory; then what is in it is put there.
 */
export function ownName(path: BytePath): BytePath {
  const name = path.replace(/\/+$/, '').split('/').at(-1) ?? '';
  return (name === '.' || name === '..' ? '' : name) as BytePath;
}

/** Returns a path in two parts: the directory, which is empty for a relative path of one name, and the last name. */
export function splitPath(path: BytePath): CopyPlace {
  const whole = path.replace(/(?<=[^/])\/+$/, '');
  const slash = whole.lastIndexOf('/');
  return {
    root: whole.slice(0, slash === 0 ? 1 : Math.max(slash, 0)) as BytePath,
    name: whole.slice(slash + 1) as BytePath,
  };
}

/** The destination of a command, and what it leads to now, links followed. */
export interface NamedDestination {
  readonly path: BytePath;
  readonly kind: 'file' | 'directory' | 'nothing';
  /** Whether there are several sources, so that it must be a directory. */
  readonly isForSeveral: boolean;
}

/** The place of a copy, as a directory and a name in it. */
export interface CopyPlace {
  readonly root: BytePath;
  readonly name: BytePath;
}

/** A destination that cannot take a source. `message` is the end of a sentence that begins with the destination. */
export class NoPlace extends Error {
  override readonly name = 'NoPlace';
}

/**
 * Returns the path of a source's copy, as `cp` and `scp` understand a destination: an existing directory takes the source
 * under its own name; otherwise the destination is the name of the copy.
 * @throws {NoPlace}
 */
export function pathOfCopy(
  source: { readonly name: BytePath; readonly kind: 'file' | 'directory' },
  { path, kind, isForSeveral }: NamedDestination,
): BytePath {
  if (kind === 'directory') return below(path, source.name);
  if (isForSeveral) throw new NoPlace('must be a directory that exists, as there are several sources');
  if (kind === 'file' && source.kind === 'directory') throw new NoPlace('is not a directory');
  if (isOfDirectory(path) && (kind === 'file' || source.kind === 'file'))
    throw new NoPlace('is not a directory that exists');
  return path;
}
