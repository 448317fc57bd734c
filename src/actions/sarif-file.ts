import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EicError } from '../eic-error';
import { fileToWrite, type WritableFolders } from '../inputs/output-path';
import { thrownText } from '../thrown-text';

/**
 * Returns the absolute path of the SARIF file to write. A link in the workspace, which may be a pull request's, must not
 * lead out of it.
 *
 * @param folders the folders that it may be in; a relative path begins in the first
 * @throws EicError `EIC_INPUT_INVALID` for a path that leads out of them
 */
export function sarifPath(path: string, folders: WritableFolders): string {
  try {
    return fileToWrite(path, folders);
  } catch (thrown) {
    throw unusable(path, thrown);
  }
}

/**
 * Writes the file, and creates its folders. A link of its name is replaced, not followed.
 * @throws EicError `EIC_INPUT_INVALID` if it cannot be written
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

function unusable(path: string, cause: unknown): EicError {
  return new EicError(
    'EIC_INPUT_INVALID',
    `\`sarif-file\` cannot be written (${path}): ${thrownText(cause)}.`,
    {
      remedy: 'Give a path in the workspace, such as eic-lint.sarif, or in RUNNER_TEMP.',
      cause,
    },
  );
}
