import { isAbsolute, join, relative } from 'node:path';
import type { Workspace } from '../policy-files/workspace';

/** Returns a file's name, as findings give it, relative to the working directory. */
export function nameFromHere(name: string, { root }: Workspace): string {
  return isAbsolute(name) || name === '<stdin>' ? name : relative(process.cwd(), join(root, name)) || name;
}
