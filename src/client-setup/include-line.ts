import { dirname } from 'node:path';
import { wasRemoved } from './private-directory';

/** Name of the file in the private directory that the user's configuration includes. */
export const includedFile = 'included';

/**
 * Last line of a configuration file that was made for the sake of an `Include`. Whoever removes the last `Include` removes
 * the file too.
 */
export const madeFileLine = '# eic-action made this file, and removes it with the last Include line.\n';

/** The same, of a file that was made with its directory. */
export const madeDirectoryLine =
  '# eic-action made this file and its directory, and removes both with the last Include line.\n';

/**
 * Returns a path as `Include` takes it: quoted, as a pattern. OpenSSH 9.9 also replaces `%` and `${…}` in it, older versions
 * do not, so each character that may mean something is written as `?`, which matches it.
 */
function includePattern(path: string): string {
  return `"${path.replace(/["'\\*?[\]{}$%~#]/g, '?')}"`;
}

/** Returns the line that includes a file. */
export function includeLine(path: string): string {
  return `Include ${includePattern(path)}\n`;
}

/** Returns a configuration with a line of ours as the first, and without those whose file is gone. */
export function withInclude(configuration: Buffer, line: string): Buffer {
  return Buffer.concat([Buffer.from(line), withoutStaleIncludes(configuration)]);
}

/** Returns a configuration without a line of ours, wherever it is now. All other bytes are the same. */
export function withoutInclude(configuration: Buffer, line: string): Buffer {
  return withoutLines(configuration, (text) => text === line);
}

/** Returns a configuration without the lines of steps whose post step never ran. */
function withoutStaleIncludes(configuration: Buffer): Buffer {
  return withoutLines(configuration, (text) => {
    const [, path] = /^Include "([^"?]+)"\n$/.exec(text) ?? [];
    return path?.endsWith(`/${includedFile}`) === true && wasRemoved(dirname(path));
  });
}

function withoutLines(configuration: Buffer, isLeftOut: (text: string) => boolean): Buffer {
  const kept: Buffer[] = [];
  for (let start = 0; start < configuration.length; ) {
    const end = configuration.indexOf(0x0a, start);
    const line = configuration.subarray(start, end < 0 ? configuration.length : end + 1);
    // An editor may have left the last line without its end.
    if (!isLeftOut(line.toString()) && !(end < 0 && isLeftOut(`${line.toString()}\n`))) kept.push(line);
    start += line.length;
  }
  return Buffer.concat(kept);
}
