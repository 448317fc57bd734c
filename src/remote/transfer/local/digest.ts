import { createHash } from 'node:crypto';
import type { BytePath } from '../byte-path';
import { OpenFile } from './open-file';

/**
 * Returns the SHA-256 of a file in hexadecimal; `undefined` if it is not a regular file, cannot be read, or changes.
 * @param path absolute
 */
export async function digestOf(path: BytePath): Promise<string | undefined> {
  try {
    await using file = new OpenFile(path);
    if (!file.stats.isFile()) return undefined;
    const hash = createHash('sha256');
    if (file.isSmall) hash.update(file.readSmall());
    else for await (const piece of file.pieces()) hash.update(piece);
    return file.isUnchanged() ? hash.digest('hex') : undefined;
  } catch {
    return undefined;
  }
}
