import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { errorCode, FileFailure } from './file-failure';

/** The folder that is linted in: names are relative to it, symbolic links lead no further. */
export class Workspace {
  /** Absolute, without symbolic links. */
  readonly root: string;

  private constructor(root: string) {
    this.root = realpathSync(root);
  }

  /** The working tree of git that a folder is in, or where there is none the folder itself. */
  static around(directory: string): Workspace {
    const start = realpathSync(directory);
    return new Workspace(workingTreeOf(start) ?? start);
  }

  /**
   * The name of a file as findings give it: relative to the workspace, with `/`; absolute for one outside.
   *
   * @param path absolute
   */
  nameOf(path: string): string {
    const name = this.holds(path) ? relative(this.root, path) : path;
    return sep === '/' ? name : name.replaceAll(sep, '/');
  }

  /** Whether an absolute path, symbolic links aside, is in the workspace. */
  holds(path: string): boolean {
    const way = relative(this.root, path);
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  }

  /**
   * The file behind a path, symbolic links resolved. What is in the workspace by its path has to be there in truth: a
   * link in a pull request must not show files of the machine.
   *
   * @throws {FileFailure} for no such file, and for a link that leads out
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
   * The folders in which a file's configuration may be, nearest first, the workspace last. For a file outside, those
   * up to the working tree of git that it is in, else its own alone.
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

/** The nearest folder upwards that holds `.git` (in a worktree or a submodule it is a file). */
function workingTreeOf(directory: string): string | undefined {
  for (let folder = directory; ; folder = dirname(folder)) {
    if (exists(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** Whether there is anything of this name, be it a link that leads nowhere. */
export function exists(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch (thrown) {
    const code = errorCode(thrown);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES' || code === 'ENAMETOOLONG') return false;
    if (code === 'ERR_INVALID_ARG_VALUE') return false;
    throw thrown;
  }
}
