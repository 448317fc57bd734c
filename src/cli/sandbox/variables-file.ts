import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** A file that holds credentials of the sandbox for as long as the sandbox runs. */
export class VariablesFile {
  readonly #path: string;
  readonly #text: string;

  /**
   * Writes the file. It is never incomplete: the text is written to another file, which is then renamed. Only this
   * user can read it.
   *
   * @throws the system's error if it cannot be written
   */
  constructor(path: string, text: string) {
    this.#path = path;
    this.#text = text;
    const beside = `${path}.${randomBytes(6).toString('hex')}.tmp`;
    try {
      writeFileSync(beside, text, { flag: 'wx', mode: 0o600 });
      renameSync(beside, path);
    } catch (error) {
      rmSync(beside, { force: true });
      throw error;
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
