import { randomBytes } from 'node:crypto';
import { lstatSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { FileFailure } from '../../policy-files/file-failure';
import { UsageError } from '../usage-error';

/** A file that holds credentials of the sandbox for as long as the sandbox runs. */
export class VariablesFile {
  readonly #path: string;
  readonly #text: string;

  /**
   * Writes the file. It is never incomplete: the text is written to another file, which is then renamed. Only this
   * user can read it. A file that is there is replaced.
   *
   * @throws UsageError if it cannot be written, and for a link or a device such as `/dev/stdout`, which root could replace
   */
  constructor(path: string, text: string) {
    this.#path = path;
    this.#text = text;
    requireFolder(path);
    if (lstatSync(path, { throwIfNoEntry: false })?.isFile() === false) {
      throw new UsageError(`--write-env ${path}: It is not a file.`);
    }
    const beside = `${path}.${randomBytes(6).toString('hex')}.tmp`;
    try {
      writeFileSync(beside, text, { flag: 'wx', mode: 0o600 });
      renameSync(beside, path);
    } catch (error) {
      rmSync(beside, { force: true });
      throw new UsageError(`--write-env ${path}: ${FileFailure.from(path, error).message}`);
    }
  }

  /** Removes the file, unless another sandbox has replaced it. */
  remove(): void {
    try {
      if (readFileSync(this.#path, 'utf8') === this.#text) rmSync(this.#path);
    } catch {
      // It was removed by someone else.
    }
  }
}

/** Throws a UsageError if the folder of a file that will be written does not exist, or is not a folder. */
function requireFolder(path: string): void {
  const folder = dirname(path);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UsageError(`--write-env ${path}: the folder ${folder} does not exist.`);
}
