import { randomBytes } from 'node:crypto';
import { mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { EicError } from '../eic-error';

/**
 * The absolute path of the SARIF file to write. A link in the workspace, which may be a pull request's, must not lead
 * it elsewhere.
 *
 * @param folders those that it may be in; a relative path begins in the first
 * @throws EicError `EIC_INPUT_INVALID` for a path that leads out of them
 */
export function sarifPath(path: string, folders: readonly [string, ...string[]]): string {
  const absolute = resolve(folders[0], path);
  const real = join(realFolder(dirname(absolute)), basename(absolute));
  const isInside = folders.some((folder) => {
    const way = relative(realpathSync(folder), real);
    return way !== '' && way !== '..' && !way.startsWith(`..${sep}`);
  });
  if (!isInside) throw unusable(path);
  return real;
}

/** A folder with its links resolved, as far as it exists. */
function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch (thrown) {
    const parent = dirname(folder);
    if (parent === folder || !isMissing(thrown)) throw unusable(folder, thrown);
    return join(realFolder(parent), basename(folder));
  }
}

/**
 * Writes the file, with the folders that it is in. A link of its name is replaced, not followed.
 * @throws EicError `EIC_INPUT_INVALID` where it cannot be written
 */
export function writeSarifFile(path: string, text: string): void {
  const beside = join(dirname(path), `.${randomBytes(8).toString('hex')}.sarif.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    try {
      writeFileSync(beside, text, { flag: 'wx' });
      renameSync(beside, path);
    } finally {
      rmSync(beside, { force: true });
    }
  } catch (thrown) {
    throw unusable(path, thrown);
  }
}

function unusable(path: string, cause?: unknown): EicError {
  const reason =
    cause instanceof Error ? `: ${cause.message}` : '; it is in neither the workspace nor RUNNER_TEMP';
  return new EicError('EIC_INPUT_INVALID', `\`sarif-file\` cannot be written (${path})${reason}.`, {
    remedy: 'Give a path in the workspace, such as eic-lint.sarif, or in RUNNER_TEMP.',
    cause,
  });
}

function isMissing(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
}
