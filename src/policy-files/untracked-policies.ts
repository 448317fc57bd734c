import { basename, join } from 'node:path';
import { configurationNames } from './candidates';
import { gitFiles } from './git-files';
import { mentions } from './source-files';
import { isLeftOut } from './walk';
import type { Workspace } from './workspace';

/**
 * Returns the files below a folder that are about EC2 Instance Connect and that git neither tracks nor ignores, by name,
 * relative to the folder. Linting without a path does not look at them. Empty outside of a git working tree.
 *
 * @param directory absolute
 */
export function untrackedPolicies(directory: string, workspace: Workspace): string[] {
  return (gitFiles(directory, 'new', workspace.root) ?? [])
    .map(({ name }) => name)
    .filter((name) => !isLeftOut(name) && !configurationNames.includes(basename(name)))
    .filter((name) => mentions(join(directory, name), workspace))
    .sort();
}
