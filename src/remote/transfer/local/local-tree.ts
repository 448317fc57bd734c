import { lstatSync, readdirSync, readlinkSync, type Stats } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type BytePath, below, bytePath, bytesOf } from '../byte-path';
import type { Entry } from '../entry';
import { isStagingName } from '../staging-pattern';

/** Entries after which other work of the process gets its turn. System calls that return at once are made synchronously. */
const entriesPerTurn = 1_000;

/** How a tree on this machine is listed. */
export interface TreeOptions {
  /** Whether a directory is read at all. Default is always. */
  readonly enter?: ((path: BytePath) => boolean) | undefined;
  /** Takes each entry, a directory before what is in it. */
  readonly visit: (entry: Entry, stats: Stats) => void;
  /** Takes each file that is neither a regular file nor a directory nor a link. */
  readonly special: (path: BytePath) => void;
  /** Takes a directory that cannot be read. */
  readonly failed: (path: BytePath, thrown: unknown) => void;
  /** Whether directories on other file systems are left out. */
  readonly oneFileSystem: boolean;
  /** Called often; may throw. */
  readonly turn: () => void;
}

/** Lists what is below a directory. Links are not followed. Staging directories of transfers are left out. */
export async function listTree(root: BytePath, options: TreeOptions): Promise<void> {
  const { dev } = lstatSync(bytesOf(below(root, '.' as BytePath)));
  const directories: BytePath[] = ['' as BytePath];
  let listed = 0;
  for (let directory = directories.pop(); directory !== undefined; directory = directories.pop()) {
    for (const name of namesIn(root, directory, options)) {
      const path = below(directory, name);
      if (listed++ % entriesPerTurn === 0) {
        options.turn();
        await nextTurn();
      }
      const stats = lstatSync(bytesOf(below(root, path)), { throwIfNoEntry: false });
      // Removed since its name was read.
      if (stats === undefined) continue;
      if (stats.isDirectory()) {
        if (isStagingName(name) || (options.oneFileSystem && stats.dev !== dev)) continue;
        options.visit(entryOf(root, path, stats), stats);
        if (options.enter?.(path) ?? true) directories.push(path);
      } else if (stats.isFile() || stats.isSymbolicLink()) options.visit(entryOf(root, path, stats), stats);
      else options.special(path);
    }
  }
}

/** Returns the entry for a file, directory or link. */
export function entryOf(root: BytePath, path: BytePath, stats: Stats): Entry {
  const mtime = Math.floor(stats.mtimeMs / 1000);
  const mode = stats.mode & 0o7777;
  if (stats.isDirectory()) return { kind: 'directory', path, mode, mtime };
  if (stats.isFile()) return { kind: 'file', path, mode, mtime, size: stats.size };
  const target = bytePath(readlinkSync(bytesOf(below(root, path)), { encoding: 'buffer' }));
  return { kind: 'link', path, mtime, target };
}

function namesIn(root: BytePath, directory: BytePath, options: TreeOptions): BytePath[] {
  try {
    return readdirSync(bytesOf(below(root, directory)), { encoding: 'buffer' }).map(bytePath);
  } catch (thrown) {
    options.failed(directory, thrown);
    return [];
  }
}
