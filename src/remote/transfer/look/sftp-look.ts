import type { BytePath } from '../byte-path';
import { refused } from '../safe-paths';
import type { Sftp } from '../sftp/sftp';
import { SftpStatus } from '../sftp/sftp-failure';
import { downloadLimits } from '../transfer-limits';
import { type Look, modeParts, type Seen, sortedNames } from './look';

/** Looks at paths of an instance through SFTP. */
export class SftpLook implements Look {
  readonly #sftp: Sftp;

  /** @param sftp is ended by `close` */
  constructor(sftp: Sftp) {
    this.#sftp = sftp;
  }

  at(paths: readonly BytePath[]): Promise<readonly (Seen | undefined)[]> {
    return Promise.all(paths.map((path) => orUndefined(this.#seen(path === '' ? ('.' as BytePath) : path))));
  }

  async namesIn(directory: BytePath): Promise<readonly BytePath[]> {
    return (await orUndefined(this.#names(directory === '' ? ('.' as BytePath) : directory))) ?? [];
  }

  close(): void {
    this.#sftp.end();
  }

  async #seen(path: BytePath): Promise<Seen | undefined> {
    const [{ mode, mtime }, real] = await Promise.all([this.#sftp.stat(path), this.#sftp.realpath(path)]);
    return mode === undefined ? undefined : { ...modeParts(mode), mtime: mtime ?? 0, real };
  }

  async #names(directory: BytePath): Promise<readonly BytePath[]> {
    const handle = await this.#sftp.opendir(directory);
    const names: BytePath[] = [];
    for (;;) {
      const more = await this.#sftp.readdir(handle);
      if (more === undefined) break;
      names.push(...more.map(({ name }) => name));
      if (names.length > downloadLimits.entries)
        throw refused('The instance', `a directory of more than ${downloadLimits.entries} names`);
    }
    await this.#sftp.close(handle);
    return sortedNames(names);
  }
}

async function orUndefined<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (thrown) {
    if (thrown instanceof SftpStatus) return undefined;
    throw thrown;
  }
}
