import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { systemErrorCode } from '../system-error-code';
import { FileFailure } from './file-failure';

/** The folder that names are relative to, and that symbolic links must not lead out of. */
export class Workspace {
  /** Absolute, without symbolic links. */
  readonly root: string;

  private constructor(root: string) {
    this.root = realpathSync(root);
  }

  /** Returns the git working tree that a folder is in, or the folder itself if there is none. */
  static around(directory: string): Workspace {
    const start = realpathSync(directory);
    return new Workspace(workingTreeOf(start) ?? start);
  }

  /**
   * Returns the name of a file as in findings: relative to the workspace, with `/`; absolute for one outside.
   *
   * @param path absolute
   */
  nameOf(path: string): string {
    const name = this.holds(path) ? relative(this.root, path) : path;
    return sep === '/' ? name : name.replaceAll(sep, '/');
  }

  /** Returns whether an absolute path is in the workspace, without resolving symbolic links. */
  holds(path: string): boolean {
    const way = relative(this.root, path);
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  }

  /**
   * Returns a path with symbolic links resolved. A path in the workspace must not lead out of it: a link in a pull
   * request must not show files of the machine.
   *
   * @throws {FileFailure} if there is no such file, and for a link that leads out
   */
  resolve(path: string): string {
    const name = this.nameOf(path);
    let real: string;
    try {
      real = realpathSync(path);
    } catch (thrown) {
      throw FileFailure.from(name, thrown);
    }
    // The pipe behind /dev/fd/63, for `<(…)`, has a name that cannot be opened.
    if (!this.holds(path) && !exists(real) && existsSync(path)) return path;
    if (this.holds(path) && !this.holds(real))
      throw new FileFailure(
        name,
        'It is a symbolic link that leads out of the workspace, and is not followed.',
        {
          reason: 'leads-out',
        },
      );
    return real;
  }

  /**
   * Returns the folders in which a file's configuration may be, nearest first, the workspace last. For a file outside:
   * the folders up to the git working tree that it is in, or its own only.
   *
   * @param directory absolute, without symbolic links
   */
  foldersFrom(directory: string): string[] {
    const top = this.holds(directory) ? this.root : (workingTreeOf(directory) ?? directory);
    const folders = [directory];
    for (let folder = directory; folder !== top && dirname(folder) !== folder; ) {
      folder = dirname(folder);
      folders.push(folder);
    }
    return folders;
  }
}

/** Returns the nearest folder, upwards from one without symbolic links, that has `.git` (a file in a worktree or a submodule). */
export function workingTreeOf(directory: string): string | undefined {
  for (let folder = directory; ; folder = dirname(folder)) {
    if (exists(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** Returns whether anything has this name, including a broken link. */
export function exists(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch (thrown) {
    const code = systemErrorCode(thrown);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES' || code === 'ENAMETOOLONG') return false;
    if (code === 'ERR_INVALID_ARG_VALUE') return false;
    throw thrown;
  }
}
