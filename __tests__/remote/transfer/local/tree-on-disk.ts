import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';

/**
 * Lists a directory, one line for each path: its bytes as latin1, kind, mode, and content or target. With `times`
 * also the time of modification, in whole seconds.
 */
export function treeOnDisk(root: string, times = false): string[] {
  const lines: string[] = [];
  const list = (directory: Buffer, prefix: string) => {
    for (const name of readdirSync(directory, { encoding: 'buffer' })) {
      const path = Buffer.concat([directory, Buffer.from('/'), name]);
      const stats = lstatSync(path);
      const shown = prefix + name.toString('latin1');
      const mode = (stats.mode & 0o7777).toString(8);
      const time = times ? ` ${Math.floor(stats.mtimeMs / 1000)}` : '';
      if (stats.isSymbolicLink())
        lines.push(`${shown} -> ${readlinkSync(path, { encoding: 'buffer' }).toString('latin1')}`);
      else if (stats.isDirectory()) {
        lines.push(`${shown}/ ${mode}${time}`);
        list(path, `${shown}/`);
      } else lines.push(`${shown} ${mode}${time} ${readFileSync(path).toString('latin1')}`);
    }
  };
  list(Buffer.from(root), '');
  return lines.sort();
}
