import type { GlobOptions } from 'tinyglobby';

/** Folders whose files nobody wrote by hand: left out unless they are named. */
const leftOut = ['node_modules', 'dist', '.git'];

const common: GlobOptions = {
  onlyFiles: true,
  dot: true,
  expandDirectories: false,
  followSymbolicLinks: false,
};

/** Whether a name, relative to the folder that is looked through, is in one of the folders that are left out. */
export function isLeftOut(name: string): boolean {
  return name
    .split('/')
    .slice(0, -1)
    .some((folder) => leftOut.includes(folder));
}

/** The JSON and YAML files below a folder, relative to it with `/`; links to folders are not followed. */
export async function walk(directory: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  return glob('**/*.{json,yaml,yml}', {
    ...common,
    cwd: directory,
    caseSensitiveMatch: false,
    ignore: leftOut.map((folder) => `**/${folder}/**`),
  });
}

/** The files that a glob matches, relative to the folder with `/`; a folder left out is looked into if it is named. */
export async function expandGlob(pattern: string, directory: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const named = pattern.split('/');
  return glob(pattern, {
    ...common,
    cwd: directory,
    ignore: leftOut.filter((folder) => !named.includes(folder)).map((folder) => `**/${folder}/**`),
  });
}
