import type { GlobOptions } from 'tinyglobby';

/** Folders whose files are generated or installed: excluded unless they are named. */
const leftOut = ['node_modules', 'dist', '.git'];

const common: GlobOptions = {
  onlyFiles: true,
  dot: true,
  expandDirectories: false,
  followSymbolicLinks: false,
};

/** Returns whether a name, relative to the folder that is walked, is in one of the excluded folders. */
export function isLeftOut(name: string): boolean {
  return name
    .split('/')
    .slice(0, -1)
    .some((folder) => leftOut.includes(folder));
}

/**
 * Endings of files that may have policies: JSON, YAML, CloudFormation's own `.template`, and those of Terraform, which
 * are not read but reported.
 */
const endings = [
  'json',
  'yaml',
  'yml',
  'template',
  'tf',
  'tofu',
  'hcl',
  'tfvars',
  'tftpl',
  'tfstate',
  'tfstate.backup',
];
const ending = new RegExp(`\\.(?:${endings.map((one) => one.replace('.', '\\.')).join('|')})$`, 'i');

/** Returns whether a file may have policies, by its name. */
export function mayHavePolicies(name: string): boolean {
  return ending.test(name);
}

/** Returns the files below a folder that may have policies, relative to it with `/`. Does not follow links to folders. */
export async function walk(directory: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  return glob(`**/*.{${endings.join(',')}}`, {
    ...common,
    cwd: directory,
    caseSensitiveMatch: false,
    ignore: leftOut.map((folder) => `**/${folder}/**`),
  });
}

/** Returns the files that a glob matches, relative to the folder with `/`. Searches an excluded folder if it is named. */
export async function expandGlob(pattern: string, directory: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const named = pattern.split('/');
  return glob(pattern, {
    ...common,
    cwd: directory,
    ignore: leftOut.filter((folder) => !named.includes(folder)).map((folder) => `**/${folder}/**`),
  });
}
