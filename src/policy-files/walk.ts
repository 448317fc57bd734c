import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { globMatcher } from '../policy/glob';
import { systemErrorCode } from '../system-error-code';

/** Folders whose files are generated or installed: excluded unless they are named. */
const leftOut = ['node_modules', 'dist', '.git'];

/**
 * Endings of files that may have policies: JSON, YAML, CloudFormation's own `.template`, and those of Terraform, which
 * are not read but reported.
 */
const ending = /\.(?:json|yaml|yml|template|tf|tofu|hcl|tfvars|tftpl|tfstate|tfstate\.backup)$/i;

/** Returns whether a file may have policies, by its name. */
export function mayHavePolicies(name: string): boolean {
  return ending.test(name);
}

/** Returns whether a name, relative to the folder that is walked, is in one of the excluded folders. */
export function isLeftOut(name: string): boolean {
  return name
    .split('/')
    .slice(0, -1)
    .some((folder) => leftOut.includes(folder));
}

/**
 * Returns the files below a folder that may have policies, relative to it with `/`. Does not follow links to folders. A
 * folder that cannot be listed is itself in the result.
 */
export function walk(directory: string): string[] {
  return filesBelow(directory, leftOut, Number.POSITIVE_INFINITY, mayHavePolicies);
}

/**
 * Returns the files that a glob matches, relative to the folder with `/`, or absolute for an absolute glob. Searches an
 * excluded folder if it is named.
 *
 * @throws {GlobError} for a glob that cannot be used
 */
export function expandGlob(pattern: string, directory: string): string[] {
  const parts = pattern.replace(/^(?:\.\/)+/, '').split('/');
  // The first part with a special character: the folder before it is named, so that it may also be above.
  const first = Math.max(
    0,
    parts.findIndex((part) => /[*?[\]{}()!\\]/.test(part)),
  );
  // A brace can have a slash in it.
  const isOpen = parts.slice(first).some((part) => part.includes('**') || part.includes('{'));
  const matches = globMatcher(parts.slice(first).join('/'));
  const named = parts.slice(0, first).join('/');
  const start = first === 0 ? '' : `${named}/`;
  const excluded = leftOut.filter((folder) => !parts.includes(folder));
  if (parts.slice(0, first).some((part) => excluded.includes(part))) return [];
  return filesBelow(
    start === '' ? directory : start.startsWith('/') ? start : join(directory, start),
    excluded,
    isOpen ? Number.POSITIVE_INFINITY : parts.length - first,
    matches,
  ).map((name) => start + name);
}

/** Returns the files below a folder that are wanted, by their names relative to it, down to a depth. */
function filesBelow(
  directory: string,
  excluded: readonly string[],
  depth: number,
  isWanted: (name: string) => boolean,
): string[] {
  const files: string[] = [];
  const left = [{ prefix: '', depth }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { prefix } = next;
    const entries = entriesOf(join(directory, prefix));
    if (entries === undefined) files.push(prefix.replace(/\/$/, ''));
    for (const entry of entries ?? []) {
      const name = prefix + entry.name;
      if (entry.isDirectory()) {
        if (next.depth > 1 && !excluded.includes(entry.name))
          left.push({ prefix: `${name}/`, depth: next.depth - 1 });
      } else if (isWanted(name) && isFile(entry, join(directory, name))) files.push(name);
    }
  }
  return files;
}

/** Returns what is in a folder; none if it does not exist, undefined if it cannot be listed. */
function entriesOf(directory: string): Dirent[] | undefined {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch (thrown) {
    const code = systemErrorCode(thrown);
    if (code === undefined) throw thrown;
    return code === 'EACCES' || code === 'EPERM' ? undefined : [];
  }
}

/** Returns whether an entry is a file, or a link to one or to nothing. */
function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(path).isFile();
  } catch (thrown) {
    if (systemErrorCode(thrown) === undefined) throw thrown;
    return true;
  }
}
