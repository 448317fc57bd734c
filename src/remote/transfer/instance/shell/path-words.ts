import { inSingleQuotes } from '../../../../single-quotes';
import type { BytePath } from '../../byte-path';

/** Returns a path that no command takes for an option, or for anything else than a path. */
export function shellPath(path: BytePath): string {
  return path.startsWith('/') ? path : dotted(path);
}

/** Returns a path below the working directory as one that begins with `./`. */
export function dotted(path: BytePath): string {
  return `./${path}`;
}

/** Returns the list of paths below the working directory that `xargs -0` and `tar --null` read. */
export function pathList(paths: readonly BytePath[]): Buffer {
  return Buffer.from(paths.map((path) => `${dotted(path)}\0`).join(''), 'latin1');
}

/**
 * Returns a line of a program that enters the staging directory, and ends the program if it is no longer there: a user
 * who can write into the destination may have replaced it by a link. Who is in it cannot be led elsewhere.
 * @param staging absolute, without links
 */
export function enterStaging(staging: BytePath): string {
  const quoted = inSingleQuotes(staging);
  return [
    `cd -P -- ${quoted} && [ -O . ] && [ "$(env pwd -P && echo .)" = ${inSingleQuotes(`${staging}\n.`)} ] || {`,
    `  echo "the temporary directory was moved" >&2`,
    '  exit 1',
    '}',
  ].join('\n');
}
