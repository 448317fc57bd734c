import { type BytePath, below } from '../byte-path';
import type { Entry } from '../entry';
import { printablePath } from '../printable-path';
import { refused } from '../safe-paths';
import { type Attributes, kindOf } from './attributes';
import { forEachOf } from './in-flight';
import type { NameEntry, Sftp } from './sftp';
import { failedTo, isMissing } from './sftp-failure';

/** Directories that are read at a time. OpenSSH opens about a hundred files for a session. */
const directoriesAtOnce = 16;

/** Links whose targets are read at a time. */
const linksAtOnce = 64;

/** A tree to list. */
export interface TreeToList {
  /** The instance, for messages: made printable. */
  readonly sender: string;
  /** An absolute path. */
  readonly directory: BytePath;
  /** Maximum number of names that the server may send. */
  readonly maxNames: number;
  /** Called with each name, before what is in it. `false` leaves it out, and what is below it. */
  readonly wanted?: (path: BytePath) => boolean;
  /** Whether a directory is read. Default is that all are. */
  readonly enter?: ((path: BytePath) => boolean) | undefined;
}

/**
 * Lists what is below a directory, many requests at a time. Links are not followed. Sockets, devices and what vanishes
 * meanwhile are left out. The paths are checked by the caller; each name is one name.
 * @throws EicError `EIC_TRANSFER_REFUSED` for a name that is none, and for too many; `EIC_TRANSFER_FAILED`
 */
export async function listTree(sftp: Sftp, tree: TreeToList, take: (entry: Entry) => void): Promise<void> {
  const { sender, directory, maxNames, wanted = () => true, enter = () => true } = tree;
  let names = 0;
  const readNames = async (path: BytePath): Promise<NameEntry[]> => {
    const found: NameEntry[] = [];
    for await (const some of readDirectory(sftp, below(directory, path))) {
      // A server could send no names, or only `.`, without an end.
      names += Math.max(1, some.length);
      if (names > maxNames) throw refused(sender, `more than ${maxNames} names`);
      for (const entry of some) {
        if (entry.name === '.' || entry.name === '..') continue;
        if (entry.name === '' || /[/\0]/.test(entry.name))
          throw refused(sender, `a name that is none: ${printablePath(entry.name)}`);
        if (wanted(below(path, entry.name))) found.push(entry);
      }
    }
    return found;
  };
  for (let level: BytePath[] = ['' as BytePath]; level.length > 0; ) {
    const next: BytePath[] = [];
    await forEachOf(level, directoriesAtOnce, async (path) => {
      const found = await readNames(path);
      await forEachOf(found, linksAtOnce, async ({ name, attributes }) => {
        const entry = await entryOf(sftp, directory, below(path, name), attributes);
        if (entry === undefined) return;
        take(entry);
        if (entry.kind === 'directory' && enter(entry.path)) next.push(entry.path);
      });
    });
    level = next;
  }
}

/** Returns the entry of a path below a directory, or `undefined` for a missing file and for sockets and devices. */
export async function entryAt(sftp: Sftp, directory: BytePath, path: BytePath): Promise<Entry | undefined> {
  return entryOf(sftp, directory, path, {});
}

async function entryOf(
  sftp: Sftp,
  directory: BytePath,
  path: BytePath,
  listed: Partial<Attributes>,
): Promise<Entry | undefined> {
  const place = below(directory, path);
  try {
    const isComplete = listed.mode !== undefined && kindOf({ mode: listed.mode }) !== undefined;
    const { mode = 0, mtime = 0, size } = isComplete ? listed : await sftp.lstat(place);
    const permissions = mode & 0o7777;
    switch (kindOf({ mode })) {
      case 'file':
        return { kind: 'file', path, mode: permissions, mtime, size };
      case 'directory':
        return { kind: 'directory', path, mode: permissions, mtime };
      case 'link':
        return { kind: 'link', path, mtime, target: await sftp.readlink(place) };
      default:
        return undefined;
    }
  } catch (thrown) {
    if (isMissing(thrown)) return undefined;
    throw failedTo(`look at ${printablePath(place)}`, thrown);
  }
}

async function* readDirectory(sftp: Sftp, path: BytePath): AsyncGenerator<readonly NameEntry[]> {
  try {
    const handle = await sftp.opendir(path);
    try {
      for (;;) {
        const names = await sftp.readdir(handle);
        if (names === undefined) return;
        yield names;
      }
    } finally {
      sftp.close(handle).catch(() => undefined);
    }
  } catch (thrown) {
    throw failedTo(`list the directory ${printablePath(path)}`, thrown);
  }
}
