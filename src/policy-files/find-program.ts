import { posix, win32 } from 'node:path';

/** Where and how to look for a program. */
export interface ProgramSearch {
  readonly platform: NodeJS.Platform;
  /** `PATH` is read, on Windows in any case. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute folders whose programs are never run, nor those below them: somebody else may have put them there. */
  readonly excluded: readonly string[];
  /** Returns the path with symbolic links resolved, undefined if it is not an executable file. */
  readonly realProgram: (path: string) => string | undefined;
}

/**
 * Returns the absolute path of a program on the `PATH`, undefined if there is none. Node's `spawn` looks in the current
 * directory first on Windows, and elsewhere in it for an empty or relative entry of `PATH`: a pull request could bring
 * a `git.exe` of its own.
 *
 * @param name without an ending; on Windows it is `.exe` or `.com`, as nothing else runs without a shell
 */
export function findProgram(
  name: string,
  { platform, env, excluded, realProgram }: ProgramSearch,
): string | undefined {
  const isWindows = platform === 'win32';
  const path = isWindows ? win32 : posix;
  const isExcluded = (folder: string): boolean =>
    excluded.some((root) => {
      const way = path.relative(root, folder);
      return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
    });
  for (const entry of pathOf(env, isWindows).split(path.delimiter)) {
    const folder = isWindows ? entry.trim().replace(/^"(.*)"$/, '$1') : entry;
    if (!isWholePath(folder, isWindows) || isExcluded(folder)) continue;
    for (const ending of isWindows ? ['.exe', '.com'] : ['']) {
      const program = path.join(folder, name + ending);
      const real = realProgram(program);
      if (real !== undefined && !isExcluded(path.dirname(real))) return program;
    }
  }
  return undefined;
}

/** The variable is `Path` on Windows, most often, and only an environment of Node's own finds it by another case. */
function pathOf(env: ProgramSearch['env'], isWindows: boolean): string {
  if (!isWindows) return env.PATH ?? '';
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH');
  return (key === undefined ? undefined : env[key]) ?? '';
}

/** Returns whether a path means the same from any directory and drive. */
function isWholePath(folder: string, isWindows: boolean): boolean {
  return isWindows ? /^([A-Za-z]:[\\/]|\\\\)/.test(folder) : folder.startsWith('/');
}
