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
