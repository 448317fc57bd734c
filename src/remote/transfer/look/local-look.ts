import { readdir, realpath, stat } from 'node:fs/promises';
import { type BytePath, bytePath, bytesOf } from '../byte-path';
import { type Look, modeParts, type Seen, sortedNames } from './look';

/** Looks at paths of this machine. */
export const localLook: Look = {
  at: (paths) => Promise.all(paths.map(seen)),
  async namesIn(directory) {
    const names = await readdir(orHere(directory), { encoding: 'buffer' }).catch(() => []);
    return sortedNames(names.map(bytePath));
  },
  close() {},
};

async function seen(path: BytePath): Promise<Seen | undefined> {
  try {
    const [{ mode, mtimeMs }, real] = await Promise.all([
      stat(orHere(path)),
      realpath(orHere(path), { encoding: 'buffer' }),
    ]);
    return { ...modeParts(mode), mtime: Math.floor(mtimeMs / 1000), real: bytePath(real) };
  } catch {
    return undefined;
  }
}

function orHere(path: BytePath): Buffer {
  return path === '' ? Buffer.from('.') : bytesOf(path);
}
